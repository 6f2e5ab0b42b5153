package hk.ipo.render.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.util.Arrays;

/**
 * The letters of one font as one file's content names them. The library is asked once for each,
 * which takes the letter into the file's subset of the font; from then on its bytes are copied.
 */
final class Glyphs {

    private static final int BLOCK = 256;
    private static final char FIRST_VARIATION = '\uFE00';
    private static final char LAST_VARIATION = '\uFE0F';

    /** What the library writes around the bytes of a text: {@code (…)Tj} and a line's end. */
    private static final int BEFORE = 1;

    private static final int AFTER = 4;

    private final BaseFont font;
    private final PdfContentByte trial;
    private final byte[][][] known = new byte[BLOCK][][];

    Glyphs(BaseFont font, PdfWriter writer) {
        this.font = font;
        this.trial = new PdfContentByte(writer);
    }

    /** Writes a text as a string of the page's content, {@code (…)}. */
    void write(String text, ByteBuffer content) {
        if (!isPlain(text)) {
            write(bytesOf(text), content);
            return;
        }
        content.append_i('(');
        for (int at = 0; at < text.length(); at++) {
            content.append(bytesOf(text.charAt(at)));
        }
        content.append_i(')');
    }

    private static void write(byte[] letters, ByteBuffer content) {
        content.append_i('(');
        content.append(letters);
        content.append_i(')');
    }

    /** Whether each letter is one sign that stands for itself. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Character.isSurrogate(sign)
                    || (sign >= FIRST_VARIATION && sign <= LAST_VARIATION)) {
                return false;
            }
        }
        return true;
    }

    private byte[] bytesOf(char letter) {
        int block = letter / BLOCK;
        if (known[block] == null) {
            known[block] = new byte[BLOCK][];
        }
        int place = letter % BLOCK;
        if (known[block][place] == null) {
            known[block][place] = bytesOf(String.valueOf(letter));
        }
        return known[block][place];
    }

    private byte[] bytesOf(String text) {
        trial.setFontAndSize(font, 1);
        ByteBuffer written = trial.getInternalBuffer();
        written.reset();
        trial.showText(text);
        byte[] all = written.toByteArray();
        return Arrays.copyOfRange(all, BEFORE, all.length - AFTER);
    }
}
