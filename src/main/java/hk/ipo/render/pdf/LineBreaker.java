package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Breaks text into lines: Latin words at spaces and after hyphens, Chinese between characters, no
 * closing punctuation at a line's start and no opening bracket at its end. A word too long for a
 * line of its own is cut where the line is full; nothing is ever lost but the spaces at a break.
 */
final class LineBreaker {

    private static final BitSet NOT_AT_START = characters("，。、；：？！）」』】》〉〕〗”’…—～·％,.;:?!)]}%");
    private static final BitSet NOT_AT_END = characters("（「『【《〈〔〖“‘([{$￥＄");
    private static final String ELLIPSIS = "…";

    /** So few characters on a last line look lost. */
    private static final int ORPHAN = 2;

    /** As many as 有限公司 has. */
    private static final int COMPANY = 4;

    private static final float EVENNESS = 0.5f;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private final TextStyle style;
    private final float width;

    /** Lines of a width in points, set in a style. */
    LineBreaker(TextStyle style, float width) {
        this.style = style;
        this.width = width;
    }

    /**
     * The lines of a text, without spaces at their ends; none for a blank text. Control characters
     * count as spaces.
     */
    List<String> lines(String text) {
        String printable = printable(text).strip();
        if (printable.isEmpty()) {
            return List.of();
        }
        if (style.widthOf(printable) <= width) {
            return List.of(printable);
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < printable.length()) {
            int end = endOfLine(printable, start);
            lines.add(printable.substring(start, end).strip());
            start = skipSpaces(printable, end);
        }
        return List.copyOf(withoutOrphan(lines));
    }

    /** One or two Chinese characters never end a text alone: they take some of the line above. */
    private static List<String> withoutOrphan(List<String> lines) {
        String last = lines.getLast();
        if (lines.size() == 1
                || last.length() > ORPHAN
                || !last.codePoints().allMatch(LineBreaker::isChinese)) {
            return lines;
        }
        String above = lines.get(lines.size() - 2);
        for (int at = above.length() - (COMPANY - last.length()); at > COMPANY; at--) {
            boolean chinese = above.substring(at).codePoints().allMatch(LineBreaker::isChinese);
            if (!chinese || at < above.length() - at + last.length()) {
                return lines;
            }
            if (mayBreakBefore(above, at)) {
                List<String> mended = new ArrayList<>(lines.subList(0, lines.size() - 2));
                mended.add(above.substring(0, at));
                mended.add(above.substring(at) + last);
                return mended;
            }
        }
        return lines;
    }

    /**
     * The same number of lines, but as even as they can be, as a header or a title wants it: four
     * Chinese characters above four, not seven above one.
     */
    List<String> evenLines(String text) {
        List<String> lines = lines(text);
        if (text.codePoints().anyMatch(LineBreaker::isChinese)) {
            List<String> words =
                    new HeaderLines(style, width).of(printable(text).strip(), lines.size());
            return words.isEmpty() ? lines : words;
        }
        float narrow = 0;
        float wide = width;
        while (lines.size() > 1 && wide - narrow > EVENNESS) {
            float between = (narrow + wide) / 2;
            List<String> tried = new LineBreaker(style, between).lines(text);
            boolean fits = tried.size() <= lines.size() && widestPiece(text, style) <= between;
            if (fits) {
                wide = between;
            } else {
                narrow = between;
            }
        }
        return new LineBreaker(style, wide).lines(text);
    }

    /** The same, but where there are more than so many lines the last kept ends with "…". */
    List<String> lines(String text, int most) {
        List<String> all = lines(text);
        if (all.size() <= most) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, most));
        String last = kept.removeLast();
        while (!last.isEmpty() && style.widthOf(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.strip() + ELLIPSIS);
        return List.copyOf(kept);
    }

    /**
     * What the last line of {@link #lines(String, int)} stands for where it ends with "…": all from
     * its beginning to the text's end; nothing where no line is shortened.
     */
    Optional<String> shortened(String text, int most) {
        List<String> all = lines(text);
        return all.size() <= most
                ? Optional.empty()
                : Optional.of(joined(all.subList(most - 1, all.size())));
    }

    /** Lines read on without breaks. */
    private static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder(lines.getFirst());
        for (int at = 1; at < lines.size(); at++) {
            joined.append(joint(lines.get(at - 1), lines.get(at))).append(lines.get(at));
        }
        return joined.toString();
    }

    /** The width of the longest piece that should not be broken, in points. */
    static float widestPiece(String text, TextStyle style) {
        String printable = printable(text).strip();
        float widest = 0;
        int start = 0;
        for (int at = 1; at <= printable.length(); at++) {
            if (at == printable.length() || mayBreakBefore(printable, at)) {
                widest = Math.max(widest, style.widthOf(printable.substring(start, at).strip()));
                start = at;
            }
        }
        return widest;
    }

    /**
     * What stands between two lines when they are read on without a break: a space between words,
     * nothing between Chinese characters or after a hyphen.
     */
    static String joint(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return "";
        }
        int before = line.codePointBefore(line.length());
        return before == '-'
                        || before == '\u2013'
                        || isChinese(before)
                        || isChinese(next.codePointAt(0))
                ? ""
                : " ";
    }

    /** The text with each control character, line breaks too, made a space. */
    static String printable(String text) {
        int at = 0;
        while (at < text.length() && !isControl(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(one -> isControl(one) ? ' ' : one).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isControl(int codePoint) {
        return codePoint < ' '
                || (codePoint >= DELETE
                        && (codePoint <= LAST_CONTROL
                                || codePoint == LINE_SEPARATOR
                                || codePoint == PARAGRAPH_SEPARATOR));
    }

    private int endOfLine(String text, int start) {
        int best = start;
        Typeface letters = style.typeface();
        long used = 0;
        int before = ' ';
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            used += letters.advance(before, codePoint, text);
            if (Typeface.points(used, style.size()) > width && !Character.isSpaceChar(codePoint)) {
                break;
            }
            before = codePoint;
            at = next;
            if (at < text.length() && mayBreakBefore(text, at)) {
                best = at;
            }
        }
        if (at == text.length()) {
            return at;
        }
        // A character wider than the line still gets a line, or the text would never end.
        int filled = at == start ? text.offsetByCodePoints(start, 1) : at;
        return best > start ? best : filled;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a line may end before a character. */
    static boolean mayBreakBefore(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isAmidWord(before, after)) {
            return false;
        }
        if (NOT_AT_START.get(after) || NOT_AT_END.get(before) || after == ' ') {
            return false;
        }
        if (Amounts.parts(text, at)) {
            return false;
        }
        if (before == ' ' || before == '\u2013' || before == '\u2014') {
            return true;
        }
        if (before == '-') {
            return at >= 2
                    && Character.isLetter(text.codePointBefore(at - 1))
                    && Character.isLetter(after);
        }
        return isChinese(before) || isChinese(after);
    }

    /** A look that tells for most places of a Latin text. */
    private static boolean isAmidWord(int before, int after) {
        return before < DELETE
                && after < DELETE
                && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
    }

    private static BitSet characters(String text) {
        return text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static boolean isChinese(int codePoint) {
        return MixedScript.isHan(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }
}
