package hk.ipo.render.excel;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Text made fit for a cell, so that data stays data. */
final class CellText {

    private static final int LONGEST = 32_767;
    private static final String CUT_MARK = "\u2026";
    private static final int REPLACEMENT = 0xFFFD;

    private static final boolean[] AS_IS = asIs();

    /** A reader would take {@code _x000D_} for a carriage return unless its underscore is coded. */
    private static final Pattern CODED_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /**
     * The text with characters that XML cannot hold replaced, and shortened with a mark where it is
     * longer than a cell takes.
     */
    static String of(String text) {
        return isPlain(text) ? text : madeFit(text);
    }

    /**
     * Whether a text is the same as markup, a byte and a digit's width for each of its characters:
     * nothing but visible ASCII without the signs of markup, and blanks between.
     */
    static boolean isAsIs(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            if (character >= AS_IS.length || !AS_IS[character]) {
                return false;
            }
        }
        return length > 0
                && length <= LONGEST
                && text.charAt(0) != ' '
                && text.charAt(length - 1) != ' ';
    }

    private static boolean[] asIs() {
        boolean[] asIs = new boolean[0x7F];
        Arrays.fill(asIs, ' ', asIs.length, true);
        for (char sign : "&<>_".toCharArray()) {
            asIs[sign] = false;
        }
        return asIs;
    }

    /** Whether nothing of the text needs a closer look, as is the case with nearly all. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character == '_' || character >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    private static String madeFit(String text) {
        String held =
                text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .codePoints()
                        .map(character -> isHeldByXml(character) ? character : REPLACEMENT)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return shortened(CODED_CHARACTER.matcher(held).replaceAll("_x005F_"), LONGEST);
    }

    /** Whether a reader who edits the cell would turn the text into a formula. */
    static boolean readsAsFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** The text, its end replaced by a mark where it is longer than so many characters. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT_MARK.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT_MARK;
    }

    private static boolean isHeldByXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private CellText() {}
}
