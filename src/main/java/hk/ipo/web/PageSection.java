package hk.ipo.web;

import hk.ipo.delivery.EditionPage;
import hk.ipo.render.svg.ChartData;
import hk.ipo.render.svg.SvgChart;

import java.util.List;
import java.util.Optional;

/**
 * A section on an edition's page.
 *
 * @param id its id
 * @param title its name
 * @param statement what it says
 * @param parts its parts
 */
record PageSection(String id, String title, String statement, List<PagePart> parts) {

    static PageSection of(EditionPage.Section section) {
        return new PageSection(
                section.id(),
                section.title(),
                section.statement(),
                section.parts().stream().map(PageSection::part).toList());
    }

    /**
     * One part, of which one component is there.
     *
     * @param keyFigures large figures
     * @param words sentences
     * @param table a table
     * @param chart a chart
     */
    record PagePart(
            Optional<EditionPage.KeyFigures> keyFigures,
            Optional<EditionPage.Words> words,
            Optional<EditionPage.Table> table,
            Optional<Drawing> chart) {}

    /**
     * A chart, drawn for wide and for narrow screens.
     *
     * @param title the statement it makes
     * @param subtitle unit and period
     * @param wide the SVG for wide screens
     * @param narrow the SVG for narrow screens
     */
    record Drawing(String title, String subtitle, String wide, String narrow) {

        static Drawing of(ChartData data) {
            return new Drawing(
                    data.title(),
                    data.subtitle(),
                    SvgChart.draw(data, SvgChart.Size.WIDE),
                    SvgChart.draw(data, SvgChart.Size.NARROW));
        }
    }

    private static PagePart part(EditionPage.Part part) {
        return switch (part) {
            case EditionPage.KeyFigures key ->
                    new PagePart(
                            Optional.of(key), Optional.empty(), Optional.empty(), Optional.empty());
            case EditionPage.Words words ->
                    new PagePart(
                            Optional.empty(),
                            Optional.of(words),
                            Optional.empty(),
                            Optional.empty());
            case EditionPage.Table table ->
                    new PagePart(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(table),
                            Optional.empty());
            case EditionPage.Chart chart ->
                    new PagePart(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Drawing.of(chart.data())));
        };
    }
}
