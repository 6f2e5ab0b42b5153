package hk.ipo.render.pdf;

import hk.ipo.render.zip.ByteBlock;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of one font as a file's content names them. The library is asked once for the bytes
 * of each, and once to take it into the file's subset of the font. Any thread may {@link #write};
 * one alone takes letters into the subset, in the order in which the pages have them, because of
 * two letters that share a glyph the subset names the first.
 */
final class Glyphs {

    private static final int BLOCK = 256;
    private static final char FIRST_SURROGATE = Character.MIN_SURROGATE;
    private static final char FIRST_VARIATION = '\uFE00';
    private static final char LAST_VARIATION = '\uFE0F';

    /** What the library writes around the bytes of a text: {@code (…)Tj} and a line's end. */
    private static final int BEFORE = 1;

    private static final int AFTER = 4;

    /** Of a letter that is two bytes, these follow; zero is a letter not asked for yet. */
    private static final int PAIR = 1 << 16;

    /** The same of a letter that is in the file's subset. */
    private static final int TAKEN_PAIR = 1 << 17;

    /** Of a letter whose bytes are more, because one of them means something in a string. */
    private static final int ESCAPED = 1;

    private final BaseFont font;
    private final PdfContentByte subset;
    private final PdfContentByte trial;

    /** Several threads may write the same number into a place: what one misses it asks for. */
    private final int[][] codes = new int[BLOCK][];

    private final Map<Character, byte[]> escaped = new ConcurrentHashMap<>();
    private final Set<Character> taken = ConcurrentHashMap.newKeySet();

    /**
     * The letters of a font.
     *
     * @param file the file
     * @param nowhere a file that nobody writes, asked for the bytes of letters
     */
    Glyphs(BaseFont font, PdfWriter file, PdfWriter nowhere) {
        this.font = font;
        this.subset = new PdfContentByte(file);
        this.trial = new PdfContentByte(nowhere);
    }

    /** Writes a text as a string of the page's content, {@code (…)}. */
    void write(String text, PdfGalley galley) {
        if (isPlain(text)) {
            writePlain(text, galley);
            return;
        }
        ByteBlock type = galley.type();
        type.add('(');
        type.add(bytesOf(text));
        type.add(')');
        galley.needs(this, text);
    }

    /** The same of a text in which each letter is one sign that stands for itself. */
    void writePlain(String text, PdfGalley galley) {
        ByteBlock type = galley.type();
        type.add('(');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int[] block = codes[letter / BLOCK];
            int code = block == null ? 0 : block[letter % BLOCK];
            if (code >= TAKEN_PAIR) {
                type.addPair(code);
            } else {
                writeOther(letter, code, galley);
            }
        }
        type.add(')');
    }

    private void writeOther(char letter, int known, PdfGalley galley) {
        int code = known == 0 ? learn(letter) : known;
        if (code == ESCAPED) {
            galley.type().add(Objects.requireNonNull(escaped.get(letter)));
        } else {
            galley.type().addPair(code);
        }
        if (!taken.contains(letter)) {
            galley.needs(this, letter);
        }
    }

    /** Takes a letter into the file's subset. */
    void take(char letter) {
        if (taken.add(letter)) {
            show(String.valueOf(letter), subset);
            int[] block = codes[letter / BLOCK];
            int code = block[letter % BLOCK];
            if (code != ESCAPED) {
                block[letter % BLOCK] = code | TAKEN_PAIR;
            }
        }
    }

    /** Takes all letters of a text into the file's subset. */
    void take(String text) {
        show(text, subset);
    }

    /** Whether each letter is one sign that stands for itself. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= FIRST_SURROGATE
                    && (Character.isSurrogate(sign)
                            || (sign >= FIRST_VARIATION && sign <= LAST_VARIATION))) {
                return false;
            }
        }
        return true;
    }

    private synchronized int learn(char letter) {
        byte[] bytes = bytesOf(String.valueOf(letter));
        int code = ESCAPED;
        if (bytes.length == 2) {
            code = PAIR | Byte.toUnsignedInt(bytes[0]) * BLOCK | Byte.toUnsignedInt(bytes[1]);
        } else {
            escaped.put(letter, bytes);
        }
        int[] block = codes[letter / BLOCK];
        if (block == null) {
            block = new int[BLOCK];
            codes[letter / BLOCK] = block;
        }
        block[letter % BLOCK] = code;
        return code;
    }

    private synchronized byte[] bytesOf(String text) {
        return show(text, trial);
    }

    private byte[] show(String text, PdfContentByte content) {
        content.setFontAndSize(font, 1);
        ByteBuffer written = content.getInternalBuffer();
        written.reset();
        content.showText(text);
        byte[] all = written.toByteArray();
        return Arrays.copyOfRange(all, BEFORE, all.length - AFTER);
    }
}
