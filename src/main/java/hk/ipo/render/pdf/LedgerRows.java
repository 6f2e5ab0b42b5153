package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a ledger as they are set down the pages; the lines under them, a page's at once. */
final class LedgerRows {

    private final Grid grid;
    private final Pages pages;
    private final List<Float> lines = new ArrayList<>();

    /**
     * A row ready to be set.
     *
     * @param height its height in points
     */
    record Row(List<List<StyledLine>> cells, float height) {}

    LedgerRows(Grid grid, Pages pages) {
        this.grid = grid;
        this.pages = pages;
    }

    /** Makes room for a row of a height, on the next page where this one is full. */
    void need(float height) {
        if (!pages.fits(height)) {
            endPage();
            pages.need(height);
            grid.header(pages, true);
        }
    }

    /** Sets a row, on the next page where this one is full. */
    void set(Row row) {
        need(row.height());
        grid.cells(pages, row.cells(), row.height());
        lines.add(pages.y());
    }

    /** Draws what the page's rows have in common. */
    void endPage() {
        grid.lines(pages, lines);
        lines.clear();
    }
}
