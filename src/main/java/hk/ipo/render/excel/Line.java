package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.BorderStyle;

/**
 * A line along a side of a cell.
 *
 * @param style how it is drawn
 * @param shade its colour
 */
record Line(BorderStyle style, Shade shade) {

    /** A thin line, or the thinnest there is where that is the colour's purpose. */
    static Line of(Ink ink) {
        return new Line(ink == Ink.HAIRLINE ? BorderStyle.HAIR : BorderStyle.THIN, Shade.of(ink));
    }
}
