package hk.ipo.render.pdf;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param weight how heavy
 * @param size the size of its letters in points
 * @param leading the height of a line in points
 * @param color its colour, always opaque
 */
record TextStyle(Weight weight, float size, float leading, Color color) {

    /** Capitals are 0.733 of the size high, in all four fonts. */
    private static final float CAPITAL_HEIGHT = 0.733f;

    /**
     * How wide a text is, in points.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    float widthOf(String text) {
        return Typeface.of(weight).width(text, size);
    }

    /** The line on which letters stand, so that capitals are in the middle of a line's height. */
    float baselineBelow(float top) {
        return top - (leading + CAPITAL_HEIGHT * size) / 2;
    }

    /** The same in another colour. */
    TextStyle in(Color other) {
        return new TextStyle(weight, size, leading, other);
    }

    /** The same in bold. */
    TextStyle bold() {
        return new TextStyle(Weight.BOLD, size, leading, color);
    }

    /** The same letters in another size, with the leading in proportion. */
    TextStyle sized(float other) {
        return new TextStyle(weight, other, leading * other / size, color);
    }
}
