package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import java.awt.Color;

/**
 * Puts a galley's rows onto a PDF file's pages: adds to their bytes what depends on where a row has
 * come to stand.
 */
final class RowPlacer {

    private final PdfCanvas canvas;
    private final PdfContentByte content;
    private final MarkedContent marked;
    private final Operators operators;
    private float left;
    private float top;
    private int leftHundredths;
    private int topHundredths;

    RowPlacer(PdfCanvas canvas, PdfContentByte content, MarkedContent marked, Operators operators) {
        this.canvas = canvas;
        this.content = content;
        this.marked = marked;
        this.operators = operators;
    }

    /** A row comes next, whose places count from here, in points. */
    void putAt(float x, float y) {
        left = x;
        top = y;
        leftHundredths = Operators.hundredths(x);
        topHundredths = Operators.hundredths(y);
    }

    /** A role begins within the one that is open. */
    void begin(Role role) {
        canvas.begin(role);
    }

    /** The role begun last ends. */
    void end() {
        canvas.end();
    }

    /** What comes next is text, within what is begun. */
    void content() {
        marked.markText();
    }

    /** What comes next is the first line of a row; its place in hundredths of a point. */
    void firstLine(Color color, int x, int baseline) {
        marked.markText();
        operators.moveTo(color, leftHundredths + x, topHundredths + baseline);
    }

    /** The row's last line has begun there; its place in hundredths of a point. */
    void lastLine(Color color, int x, int baseline) {
        operators.goOnFrom(color, leftHundredths + x, topHundredths + baseline);
    }

    /** What comes next is set in a font, of a size in points. */
    void font(BaseFont font, float size) {
        operators.setIn(font, size);
    }

    /** What comes next, as the bytes that show it. */
    void type(ByteBlock type, int from, int to) {
        content.getInternalBuffer().append(type.array(), from, to - from);
    }

    /** The row has a place that links lead to. */
    void place(String name, float y) {
        canvas.destination(name, top + y);
    }

    /** The row has an area that leads elsewhere. */
    void area(LinkArea area) {
        canvas.link(area.link(), left + area.x(), top + area.y(), area.width(), area.height());
    }
}
