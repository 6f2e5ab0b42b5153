package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** The rows of a ledger as they are set down the pages; the lines under them, a page's at once. */
final class LedgerRows {

    private final Grid grid;
    private final Pages pages;
    private final Header header;
    private final List<Float> lines = new ArrayList<>();

    /** Puts a repeated header onto the pages. */
    interface Header {
        void put();
    }

    /**
     * Rows ready to be put onto pages.
     *
     * @param galley where they are set
     * @param heights the height of each in points
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rows(Galley galley, float[] heights) {}

    LedgerRows(Grid grid, Pages pages, Header header) {
        this.grid = grid;
        this.pages = pages;
        this.header = header;
    }

    /** Goes down by a row's height, on the next page where this one is full. */
    void need(float height) {
        if (!pages.fits(height)) {
            endPage();
            pages.need(height);
            header.put();
            grid.underHeader(pages);
        }
    }

    /** Puts rows down the pages. */
    void put(Rows rows) {
        for (int row = 0; row < rows.heights.length; row++) {
            float height = rows.heights[row];
            need(height);
            rows.galley.put(row, pages.left(), pages.y());
            pages.advance(height);
            lines.add(pages.y());
        }
    }

    /** Draws what the page's rows have in common. */
    void endPage() {
        grid.lines(pages, lines);
        lines.clear();
    }
}
