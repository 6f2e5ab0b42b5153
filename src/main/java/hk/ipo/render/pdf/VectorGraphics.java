package hk.ipo.render.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Java's drawing interface onto a page: lines and areas become vectors, all opaque, and text is
 * handed on to be set in the report's own fonts. Only {@link ChartFont}s can be used, so no font of
 * the machine is ever asked.
 */
final class VectorGraphics extends PdfGraphics2D {

    private static final int OPAQUE = 255;

    private final Inks inks;
    private final TextSetter setter;
    private Paint chosen = Color.BLACK;

    /** Sets a text whose letters stand on a point, y counting downwards. */
    @FunctionalInterface
    interface TextSetter {

        /** Sets one line. */
        void set(String text, float x, float y, TextStyle style);
    }

    VectorGraphics(
            PdfContentByte content, float width, float height, Inks inks, TextSetter setter) {
        // "Only shapes" keeps the library from looking for the machine's fonts.
        super(content, width, height, null, true, false, 0);
        this.inks = inks;
        this.setter = setter;
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        setter.set(text, (float) at.getX(), (float) at.getY(), style(getFont()));
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new ChartFontMetrics(chartFont(font));
    }

    @Override
    public void setPaint(Paint paint) {
        super.setPaint(paint instanceof Color color ? inks.of(color) : paint);
        chosen = paint;
    }

    @Override
    public Paint getPaint() {
        // Not the ink: who asks sets it again later, and it would be changed a second time.
        return chosen;
    }

    @Override
    public Color getColor() {
        return chosen instanceof Color color ? color : Color.BLACK;
    }

    @Override
    public void setComposite(Composite composite) {
        // Everything is opaque; a composite would bring transparency into the file.
    }

    @Override
    public void clip(Shape shape) {
        super.clip(shape);
        stayOpaque();
    }

    @Override
    public void setClip(Shape shape) {
        super.setClip(shape);
        stayOpaque();
    }

    @Override
    public void rotate(double angle) {
        throw new UnsupportedOperationException("text is set level");
    }

    @Override
    public void transform(AffineTransform transform) {
        if ((transform.getType() & ~AffineTransform.TYPE_TRANSLATION) != 0) {
            throw new UnsupportedOperationException("text is set level and in its own size");
        }
        super.transform(transform);
    }

    private void stayOpaque() {
        // After a change of clipping the library would state full opacity once more.
        currentFillGState = OPAQUE;
        currentStrokeGState = OPAQUE;
    }

    private TextStyle style(Font font) {
        Object colour = getPaint();
        TextStyle style = chartFont(font).style();
        return colour instanceof Color color ? style.in(color) : style;
    }

    private static ChartFont chartFont(Font font) {
        if (font instanceof ChartFont chartFont) {
            return chartFont;
        }
        throw new IllegalArgumentException("a chart's text needs a font of the report");
    }
}
