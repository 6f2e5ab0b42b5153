package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operators that a page's content has by the thousand, written as bytes: the library would work
 * out each colour and each number anew. A colour or a font that is set already is not set again.
 */
final class Operators {

    private static final byte[] BEGIN_TEXT = bytes("BT\n");
    private static final byte[] END_TEXT = bytes("ET\n");
    private static final byte[] MOVE = bytes(" Td\n");
    private static final byte[] WIDTH = bytes(" w\n");
    private static final byte[] FROM = bytes(" m\n");
    private static final byte[] TO = bytes(" l\nS\n");
    private static final float FULL = 255f;
    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;
    private static final double HALF_A_HUNDREDTH = 0.005;

    private final PdfContentByte content;
    private final Inks inks;

    /** Asked for by those who set rows ahead, too. */
    private final Map<Color, byte[]> fills = new ConcurrentHashMap<>();

    private final Map<Color, byte[]> strokes = new HashMap<>();

    /** Some operators on their way to the page. */
    private final ByteBlock operators = new ByteBlock();

    private Optional<Color> filled = Optional.empty();
    private Optional<Color> stroked = Optional.empty();
    private float thickness;
    private int lineX;
    private int lineY;
    private Optional<BaseFont> font = Optional.empty();
    private float size;
    private boolean inText;

    Operators(PdfContentByte content, Inks inks) {
        this.content = content;
        this.inks = inks;
    }

    /** Whether text can be shown, and no lines drawn. */
    boolean isInText() {
        return inText;
    }

    /** Begins text, unless it has begun. */
    void enterText() {
        if (!inText) {
            content.getInternalBuffer().append(BEGIN_TEXT);
            inText = true;
            lineX = 0;
            lineY = 0;
        }
    }

    /** Ends text, if it has begun. */
    void leaveText() {
        if (inText) {
            content.getInternalBuffer().append(END_TEXT);
            inText = false;
        }
    }

    /** To be called where others have set a colour or a font, or a page begins. */
    void forget() {
        filled = Optional.empty();
        stroked = Optional.empty();
        font = Optional.empty();
    }

    /** Goes to a place, in hundredths of a point, where text of a colour follows. */
    void moveTo(Color color, int x, int y) {
        if (filled.isEmpty() || !filled.get().equals(color)) {
            fill(color, operators);
        }
        move(x - lineX, y - lineY, operators);
        write();
        goOnFrom(color, x, y);
    }

    /** Takes note of the colour and the place that text was set at last. */
    void goOnFrom(Color color, int x, int y) {
        if (filled.isEmpty() || !filled.get().equals(color)) {
            filled = Optional.of(color);
        }
        lineX = x;
        lineY = y;
    }

    /** Writes of text that it has a colour. Any thread may do so. */
    void fill(Color color, ByteBlock out) {
        byte[] known = fills.get(color);
        // Asked first, which takes no lock.
        out.add(
                known == null
                        ? fills.computeIfAbsent(color, one -> bytes(components(one) + " rg\n"))
                        : known);
    }

    /**
     * Writes of text how far it is, in hundredths of a point so that nothing adds up, from where
     * the last line began.
     */
    static void move(int x, int y, ByteBlock out) {
        number(x, out);
        out.add(' ');
        number(y, out);
        out.add(MOVE);
    }

    /** Has the text that follows set in a font, of a size in points. */
    void setIn(BaseFont next, float points) {
        if (font.isEmpty() || !font.get().equals(next) || size != points) {
            content.setFontAndSize(next, points);
            font = Optional.of(next);
            size = points;
        }
    }

    /** Draws a level line. */
    void rule(Color color, float thick, float fromX, float toX, float y) {
        if (stroked.isEmpty() || !stroked.get().equals(color) || thickness != thick) {
            operators.add(strokes.computeIfAbsent(color, one -> bytes(components(one) + " RG\n")));
            number(hundredths(thick), operators);
            operators.add(WIDTH);
            stroked = Optional.of(color);
            thickness = thick;
        }
        int atY = hundredths(y);
        number(hundredths(fromX), operators);
        operators.add(' ');
        number(atY, operators);
        operators.add(FROM);
        number(hundredths(toX), operators);
        operators.add(' ');
        number(atY, operators);
        operators.add(TO);
        write();
    }

    private void write() {
        content.getInternalBuffer().append(operators.array(), 0, operators.size());
        operators.clear();
    }

    private String components(Color color) {
        Color ink = inks.of(color);
        return ByteBuffer.formatDouble(ink.getRed() / FULL)
                + " "
                + ByteBuffer.formatDouble(ink.getGreen() / FULL)
                + " "
                + ByteBuffer.formatDouble(ink.getBlue() / FULL);
    }

    /** A length in hundredths of a point, rounded half up. */
    static int hundredths(float points) {
        double exact = (points + HALF_A_HUNDREDTH) * HUNDREDTHS;
        int towardsZero = (int) exact;
        // What Math.floor would give, which takes longer than all else of a short line.
        return exact < towardsZero ? towardsZero - 1 : towardsZero;
    }

    /** Hundredths as a number with two decimals at most. */
    private static void number(int hundredths, ByteBlock out) {
        if (hundredths < 0) {
            out.add('-');
        }
        int size = Math.abs(hundredths);
        int whole = size / HUNDREDTHS;
        out.addDigits(whole);
        int rest = size - whole * HUNDREDTHS;
        if (rest != 0) {
            int tenths = rest / TENTHS;
            out.add('.');
            out.add('0' + tenths);
            if (rest != tenths * TENTHS) {
                out.add('0' + rest - tenths * TENTHS);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
