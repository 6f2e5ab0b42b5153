package hk.ipo.render.excel;

import hk.ipo.report.Block;

import java.util.ArrayList;
import java.util.List;

/** The charts of a section: rows are kept free for them, and they are drawn once all is written. */
final class SectionCharts {

    private static final int ROWS = 18;

    private final Book book;
    private final Page page;
    private final List<Place> places = new ArrayList<>();

    SectionCharts(Book book, Page page) {
        this.book = book;
        this.page = page;
    }

    /** Keeps rows free for a chart. */
    void reserve(Block.Chart chart) {
        places.add(new Place(chart, page.next()));
        page.skip(ROWS + 1);
        page.fitSentences();
        page.reach(ChartDrawing.WIDTH);
    }

    /**
     * Draws the charts.
     *
     * @throws IllegalArgumentException when a chart's table is not among those given
     */
    void draw(List<TableBlock.Place> tables) {
        for (Place place : places) {
            TableBlock.Place table =
                    tables.stream()
                            .filter(one -> one.table().id().equals(place.chart().table()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "the table "
                                                            + place.chart().table()
                                                            + " in the chart's section expected"));
            if (!table.table().rows().isEmpty()) {
                new ChartDrawing(book, page.sheet(), table, place.chart())
                        .draw(place.firstRow(), place.firstRow() + ROWS);
            }
        }
    }

    private record Place(Block.Chart chart, int firstRow) {}
}
