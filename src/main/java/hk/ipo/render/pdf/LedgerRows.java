package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a ledger as they are set down the pages; the lines under them, a page's at once. */
final class LedgerRows {

    private final Grid grid;
    private final Pages pages;
    private final List<Float> lines = new ArrayList<>();

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

    /** Sets a row. */
    void set(List<List<StyledLine>> row) {
        grid.cells(pages, row);
        lines.add(pages.y());
    }

    /** Draws what the page's rows have in common. */
    void endPage() {
        grid.lines(pages, lines);
        lines.clear();
    }
}
