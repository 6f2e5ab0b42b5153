package hk.ipo.render.pdf;

/** A narrow table with its chart to the right of it, as high as the table. */
final class BesidePart implements Part {

    private static final float GAP = 26;
    private static final float WIDEST_TABLE = 0.45f;
    private static final float SHORTEST = 130;
    private static final float TALLEST = 240;
    private static final float SMALL = 8;
    private static final float CLOSE = 1.2f;

    private final TablePart table;
    private final ChartPart chart;

    /** A table, set close where it is long, and its chart. */
    BesidePart(TablePart table, ChartPart chart) {
        boolean tall = table.height(table.naturalWidth()) > TALLEST;
        this.table = tall ? table.close(SMALL, CLOSE) : table;
        this.chart = chart;
    }

    /** Whether there is room for the chart beside the table, and the two are about as high. */
    boolean fits(float width) {
        float height = table.height(tableWidth());
        return tableWidth() <= width * WIDEST_TABLE
                && chart.fits(width - tableWidth() - GAP)
                && height >= SHORTEST
                && height <= TALLEST;
    }

    @Override
    public float least(float width) {
        return table.height(tableWidth());
    }

    @Override
    public void print(Pages pages) {
        float left = tableWidth();
        float width = pages.width() - left - GAP;
        float height = pages.beside(0, left, () -> table.print(pages));
        ChartPart high = chart.filling(width, height);
        pages.beside(left + GAP, width, () -> high.print(pages));
        pages.advance(height);
    }

    private float tableWidth() {
        return table.naturalWidth();
    }
}
