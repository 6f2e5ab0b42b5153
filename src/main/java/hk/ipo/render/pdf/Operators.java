package hk.ipo.render.pdf;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The operators that a page's content has by the thousand, written as bytes: the library would work
 * out each colour and each number anew. What is written is the same.
 */
final class Operators {

    private static final byte[] BEGIN_TEXT = bytes("BT\n");
    private static final byte[] END_TEXT = bytes("ET\n");
    private static final byte[] UPRIGHT = bytes("1 0 0 1 ");
    private static final byte[] MATRIX = bytes(" Tm\n");
    private static final byte[] WIDTH = bytes(" w\n");
    private static final byte[] FROM = bytes(" m\n");
    private static final byte[] TO = bytes(" l\nS\n");
    private static final float FULL = 255f;
    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;
    private static final double HALF_A_HUNDREDTH = 0.005;

    /** Below and above this range the library has other forms. */
    private static final float LEAST = 1;

    private static final float MOST = 9_999;

    private final PdfContentByte content;
    private final Inks inks;
    private final Map<Color, byte[]> fills = new HashMap<>();
    private final Map<Color, byte[]> strokes = new HashMap<>();

    Operators(PdfContentByte content, Inks inks) {
        this.content = content;
        this.inks = inks;
    }

    /** Begins text of a colour at a place, in points. */
    void beginText(Color color, float x, float y) {
        ByteBuffer buffer = content.getInternalBuffer();
        buffer.append(BEGIN_TEXT);
        buffer.append(fills.computeIfAbsent(color, one -> bytes(components(one) + " rg\n")));
        buffer.append(UPRIGHT);
        number(x, buffer);
        buffer.append_i(' ');
        number(y, buffer);
        buffer.append(MATRIX);
    }

    void endText() {
        content.getInternalBuffer().append(END_TEXT);
    }

    /** Draws a level line. */
    void rule(Color color, float thickness, float fromX, float toX, float y) {
        ByteBuffer buffer = content.getInternalBuffer();
        buffer.append(strokes.computeIfAbsent(color, one -> bytes(components(one) + " RG\n")));
        number(thickness, buffer);
        buffer.append(WIDTH);
        number(fromX, buffer);
        buffer.append_i(' ');
        number(y, buffer);
        buffer.append(FROM);
        number(toX, buffer);
        buffer.append_i(' ');
        number(y, buffer);
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

    /** A number with two decimals at most, rounded half up. */
    private static void number(float number, ByteBuffer buffer) {
        if (number < LEAST || number > MOST) {
            buffer.append(number);
            return;
        }
        int hundredths = (int) ((number + HALF_A_HUNDREDTH) * HUNDREDTHS);
        int digits = HUNDREDTHS;
        while (hundredths / digits >= TENTHS) {
            digits *= TENTHS;
        }
        for (; digits >= HUNDREDTHS; digits /= TENTHS) {
            digit(hundredths / digits, buffer);
        }
        if (hundredths % HUNDREDTHS != 0) {
            buffer.append_i('.');
            digit(hundredths / TENTHS, buffer);
            if (hundredths % TENTHS != 0) {
                digit(hundredths, buffer);
            }
        }
    }

    private static void digit(int number, ByteBuffer buffer) {
        buffer.append_i('0' + number % TENTHS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
