package hk.ipo.render.excel;

import hk.ipo.report.Block;

import java.util.ArrayList;
import java.util.List;

/** The charts of a section: rows are kept free for them, and they are drawn once all is written. */
final class SectionCharts {

    private static final int ROWS = 18;

    /** The rows of a chart of lying bars that its title and its axis take. */
    private static final int FURNITURE = 6;

    private final Book book;
    private final Page page;
    private final List<Place> places = new ArrayList<>();

    SectionCharts(Book book, Page page) {
        this.book = book;
        this.page = page;
    }

    /** Keeps rows free for a chart. */
    void reserve(Block.Chart chart, List<TableBlock.Place> before) {
        int rows = rows(chart, before);
        places.add(new Place(chart, page.next(), rows));
        page.skip(rows + 1);
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
                draw(place, table);
            }
        }
    }

    private void draw(Place place, TableBlock.Place table) {
        int endRow = place.firstRow() + place.rows();
        if (place.chart().kind() == Block.ChartKind.WATERFALL) {
            new WaterfallDrawing(book, page.sheet(), table, place.chart())
                    .draw(place.firstRow(), endRow);
        } else {
            new ChartDrawing(book, page.sheet(), table, place.chart())
                    .draw(place.firstRow(), endRow);
        }
    }

    /** A chart of many lying bars is higher, so that each keeps its name. */
    private static int rows(Block.Chart chart, List<TableBlock.Place> before) {
        return switch (chart.kind()) {
            case BAR, WATERFALL ->
                    before.stream()
                            .filter(one -> one.table().id().equals(chart.table()))
                            .mapToInt(one -> one.table().rows().size() + FURNITURE)
                            .reduce(ROWS, Math::max);
            case COLUMN, LINE -> ROWS;
        };
    }

    private record Place(Block.Chart chart, int firstRow, int rows) {}
}
