package hk.ipo.render.pdf;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The heights of a line of text in a chart, in points: capitals above, a little below. */
final class ChartLineMetrics extends LineMetrics {

    static final float ASCENT = 0.76f;
    static final float DESCENT = 0.20f;

    private final int characters;
    private final float size;

    ChartLineMetrics(int characters, float size) {
        this.characters = characters;
        this.size = size;
    }

    @Override
    public int getNumChars() {
        return characters;
    }

    @Override
    public float getAscent() {
        return ASCENT * size;
    }

    @Override
    public float getDescent() {
        return DESCENT * size;
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, 0, 0};
    }

    @Override
    public float getStrikethroughOffset() {
        return -getAscent() / 2;
    }

    @Override
    public float getStrikethroughThickness() {
        return size / 20;
    }

    @Override
    public float getUnderlineOffset() {
        return getDescent() / 2;
    }

    @Override
    public float getUnderlineThickness() {
        return size / 20;
    }
}
