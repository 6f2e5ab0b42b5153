package hk.ipo.render.excel;

/** Estimates of how wide text is, in widths of a digit, without asking for fonts. */
final class TextWidth {

    /** From here on come scripts whose characters are as wide as two digits. */
    private static final int FIRST_WIDE = 0x1100;

    private static final int GENERAL_PUNCTUATION = 0x2000;
    private static final int LAST_NARROW_SYMBOL = 0x2E7F;

    /** The width of the text's widest line. */
    static int of(String text) {
        int widest = 0;
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            width = isEndOfLine(character) ? 0 : width + (isWide(character) ? 2 : 1);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /** The number of lines that the text takes within a width, broken at spaces. */
    static int lines(String text, int width) {
        return Math.max(1, text.lines().mapToInt(line -> linesOf(line, Math.max(width, 2))).sum());
    }

    private static int linesOf(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            int wide = ofLine(word);
            if (used > 0 && used + 1 + wide > width && !isWide(word)) {
                lines++;
                used = 0;
            }
            int end = used + (used > 0 ? 1 : 0) + wide;
            lines += Math.max(0, end - 1) / width;
            used = end <= width ? end : (end - 1) % width + 1;
        }
        return lines;
    }

    private static int ofLine(String line) {
        return line.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isEndOfLine(int character) {
        return character == '\n' || character == '\r';
    }

    private static boolean isWide(String word) {
        return word.codePoints().anyMatch(TextWidth::isWide);
    }

    private static boolean isWide(int character) {
        return character >= FIRST_WIDE
                && (character < GENERAL_PUNCTUATION || character > LAST_NARROW_SYMBOL);
    }

    private TextWidth() {}
}
