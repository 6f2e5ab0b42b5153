package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    private final Map<Color, byte[]> fills = new HashMap<>();
    private Optional<Color> filled = Optional.empty();
    private Optional<Color> stroked = Optional.empty();
    private float thickness;
    private int lineX;
    private int lineY;
    private Optional<BaseFont> font = Optional.empty();
    private float size;
    private boolean inText;
    private final Map<Color, byte[]> strokes = new HashMap<>();

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
        ByteBuffer buffer = content.getInternalBuffer();
        if (filled.isEmpty() || !filled.get().equals(color)) {
            buffer.append(fills.computeIfAbsent(color, one -> bytes(components(one) + " rg\n")));
            filled = Optional.of(color);
        }
        // From where the last line began, in hundredths, so that nothing adds up.
        number(x - lineX, buffer);
        buffer.append_i(' ');
        number(y - lineY, buffer);
        buffer.append(MOVE);
        lineX = x;
        lineY = y;
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
        ByteBuffer buffer = content.getInternalBuffer();
        if (stroked.isEmpty() || !stroked.get().equals(color) || thickness != thick) {
            buffer.append(strokes.computeIfAbsent(color, one -> bytes(components(one) + " RG\n")));
            number(hundredths(thick), buffer);
            buffer.append(WIDTH);
            stroked = Optional.of(color);
            thickness = thick;
        }
        int atY = hundredths(y);
        number(hundredths(fromX), buffer);
        buffer.append_i(' ');
        number(atY, buffer);
        buffer.append(FROM);
        number(hundredths(toX), buffer);
        buffer.append_i(' ');
        number(atY, buffer);
        buffer.append(TO);
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
        return (int) Math.floor((points + HALF_A_HUNDREDTH) * HUNDREDTHS);
    }

    /** Hundredths as a number with two decimals at most. */
    private static void number(int hundredths, ByteBuffer buffer) {
        if (hundredths < 0) {
            buffer.append_i('-');
        }
        int size = Math.abs(hundredths);
        whole(size / HUNDREDTHS, buffer);
        if (size % HUNDREDTHS != 0) {
            buffer.append_i('.');
            digit(size / TENTHS, buffer);
            if (size % TENTHS != 0) {
                digit(size, buffer);
            }
        }
    }

    /** The digits of a number that is not below zero. */
    static void whole(int number, ByteBuffer buffer) {
        int power = 1;
        while (number / power >= TENTHS) {
            power *= TENTHS;
        }
        for (; power > 0; power /= TENTHS) {
            digit(number / power, buffer);
        }
    }

    private static void digit(int number, ByteBuffer buffer) {
        buffer.append_i('0' + number % TENTHS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
