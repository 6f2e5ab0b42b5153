package hk.ipo.render.pdf;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** Measures a chart's text with the embedded fonts. */
final class ChartFontMetrics extends FontMetrics {

    private static final long serialVersionUID = 1L;

    private final transient TextStyle style;

    ChartFontMetrics(ChartFont font) {
        super(font);
        this.style = font.style();
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(ChartLineMetrics.ASCENT * style.size());
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(ChartLineMetrics.DESCENT * style.size());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(style.widthOf(text));
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics graphics) {
        return new ChartLineMetrics(text.length(), style.size());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics graphics) {
        LineMetrics line = getLineMetrics(text, graphics);
        return new Rectangle2D.Float(0, -line.getAscent(), style.widthOf(text), line.getHeight());
    }
}
