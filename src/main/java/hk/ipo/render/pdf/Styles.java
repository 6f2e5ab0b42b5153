package hk.ipo.render.pdf;

import java.awt.Color;

/**
 * The typographic scale.
 *
 * @param letters what all of it is set in
 */
record Styles(Typefaces letters) {

    /** The report's name on its first page. */
    TextStyle title() {
        return style(Weight.BOLD, 26, 32, Palette.ACCENT);
    }

    /** The line under it. */
    TextStyle subtitle() {
        return style(Weight.REGULAR, 11, 16, Palette.GREY);
    }

    /** A section's name, above its statement. */
    TextStyle section() {
        return style(Weight.BOLD, 9, 13, Palette.ACCENT);
    }

    /** What a section says. */
    TextStyle statement() {
        return style(Weight.BOLD, 16, 21, Palette.INK);
    }

    /** The name of a table or the statement of a chart. */
    TextStyle caption() {
        return style(Weight.BOLD, 9.5f, 13, Palette.INK);
    }

    /** A chart's unit and period. */
    TextStyle subcaption() {
        return style(Weight.REGULAR, 8, 11.5f, Palette.GREY);
    }

    /** Running text. */
    TextStyle body() {
        return style(Weight.REGULAR, 9.5f, 14.5f, Palette.INK);
    }

    /** The sentences of the first page. */
    TextStyle lead() {
        return style(Weight.REGULAR, 11, 17, Palette.INK);
    }

    /** Where there is no data. */
    TextStyle empty() {
        return body().in(Palette.GREY);
    }

    /** A table's cells, in the largest of the sizes that a table may take. */
    TextStyle cell() {
        return style(Weight.REGULAR, 8.5f, 11.5f, Palette.INK);
    }

    /** The ledger's cells. */
    TextStyle ledger() {
        return style(Weight.REGULAR, 7, 9, Palette.INK);
    }

    /** Large figures. */
    TextStyle figure() {
        return style(Weight.BOLD, 22, 28, Palette.ACCENT);
    }

    /** What a large figure is. */
    TextStyle figureCaption() {
        return style(Weight.REGULAR, 8.5f, 12, Palette.GREY);
    }

    /** The change beside a large figure. */
    TextStyle change() {
        return style(Weight.BOLD, 9.5f, 12, Palette.INK);
    }

    /** Notes at the foot of a section. */
    TextStyle note() {
        return style(Weight.REGULAR, 7.5f, 10.5f, Palette.GREY);
    }

    /** Running header and footer. */
    TextStyle furniture() {
        return style(Weight.REGULAR, 7.5f, 10, Palette.GREY);
    }

    /** Words within a chart. */
    TextStyle chart() {
        return style(Weight.REGULAR, 7.5f, 9.5f, Palette.INK);
    }

    /** Numbers beside a chart's marks. */
    TextStyle chartLabel() {
        return style(Weight.REGULAR, 7, 9, Palette.INK);
    }

    private TextStyle style(Weight weight, float size, float leading, Color color) {
        return new TextStyle(letters, weight, size, leading, color);
    }
}
