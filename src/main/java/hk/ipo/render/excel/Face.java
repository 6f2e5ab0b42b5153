package hk.ipo.render.excel;

import java.util.Optional;

/**
 * The letters of a cell.
 *
 * @param family the font's family; that of the workbook where empty
 * @param twentieths their size in twentieths of a point: 210 for ten and a half points
 * @param shade their colour
 */
record Face(
        Optional<String> family,
        int twentieths,
        Shade shade,
        boolean isBold,
        boolean isItalic,
        boolean isUnderlined) {

    private static final int TWENTIETHS = 20;

    static Face of(int points, Ink ink) {
        return new Face(Optional.empty(), points * TWENTIETHS, Shade.of(ink), false, false, false);
    }

    Face bold() {
        return new Face(family, twentieths, shade, true, isItalic, isUnderlined);
    }

    Face italic() {
        return new Face(family, twentieths, shade, isBold, true, isUnderlined);
    }

    Face underlined() {
        return new Face(family, twentieths, shade, isBold, isItalic, true);
    }

    /** Their size in points. */
    float points() {
        return twentieths / (float) TWENTIETHS;
    }
}
