package hk.ipo.render.pdf;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param letters what it is set and measured in
 * @param weight how heavy
 * @param size the size of its letters in points
 * @param leading the height of a line in points
 * @param color its colour, always opaque
 */
record TextStyle(Typefaces letters, Weight weight, float size, float leading, Color color) {

    /**
     * How wide a text is, in points.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    float widthOf(String text) {
        return typeface().width(text, size);
    }

    /** The letters of its weight. */
    Typeface typeface() {
        return letters.of(weight);
    }

    /** The line on which letters stand, so that capitals are in the middle of a line's height. */
    float baselineBelow(float top) {
        return top - (leading + typeface().capitalHeight() * size) / 2;
    }

    /** The same in another colour. */
    TextStyle in(Color other) {
        return new TextStyle(letters, weight, size, leading, other);
    }

    /** The same in bold. */
    TextStyle bold() {
        return new TextStyle(letters, Weight.BOLD, size, leading, color);
    }

    /** The same letters in another size, with the leading in proportion. */
    TextStyle sized(float other) {
        return new TextStyle(letters, weight, other, leading * other / size, color);
    }
}
