package hk.ipo.render.pdf;

import hk.ipo.render.Theme.PageSize;

/** A page and its margins, in points. */
enum PageFormat {
    /** For reading, A4: margins of 20 mm. */
    PORTRAIT(595, 842, 57),
    /** For the ledger, A4: margins of 15 mm at the sides. */
    LANDSCAPE(842, 595, 43),
    /** For reading, on Letter. */
    LETTER_PORTRAIT(612, 792, 57),
    /** For the ledger, on Letter: as wide margins as the ledger's columns leave. */
    LETTER_LANDSCAPE(792, 612, 36);

    private static final float TOP = 68;
    private static final float BOTTOM = 62;

    private final float width;
    private final float height;
    private final float side;

    PageFormat(float width, float height, float side) {
        this.width = width;
        this.height = height;
        this.side = side;
    }

    /** The same way up on another paper. */
    PageFormat on(PageSize size) {
        boolean upright = height > width;
        return switch (size) {
            case A4 -> upright ? PORTRAIT : LANDSCAPE;
            case LETTER -> upright ? LETTER_PORTRAIT : LETTER_LANDSCAPE;
        };
    }

    /** The width of the sheet. */
    float width() {
        return width;
    }

    /** The height of the sheet. */
    float height() {
        return height;
    }

    /** Where text begins. */
    float left() {
        return side;
    }

    /** Where text ends. */
    float right() {
        return width - side;
    }

    /** The width of the text. */
    float textWidth() {
        return right() - left();
    }

    /** The upper edge of the text. */
    float top() {
        return height - TOP;
    }

    /** The lower edge of the text. */
    float bottom() {
        return BOTTOM;
    }

    /** The height of the text. */
    float textHeight() {
        return top() - bottom();
    }
}
