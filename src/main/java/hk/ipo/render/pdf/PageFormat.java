package hk.ipo.render.pdf;

/** An A4 page and its margins, in points. */
enum PageFormat {
    /** For reading: margins of 20 mm. */
    PORTRAIT(595, 842, 57),
    /** For the ledger: margins of 15 mm at the sides. */
    LANDSCAPE(842, 595, 43);

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
