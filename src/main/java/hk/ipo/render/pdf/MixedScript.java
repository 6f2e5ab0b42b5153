package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import java.util.ArrayList;
import java.util.List;

/**
 * Where Chinese characters stand beside Latin letters or digits, a narrow space parts them. It is
 * no character of the text; where the text has a space of its own, that one stands.
 */
final class MixedScript {

    /** Its width in thousandths of the letters' size, as wide as a space of the report's fonts. */
    static final int AIR = 224;

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** No character before this one is an ideograph; between two of them there is no air. */
    static final int FIRST_IDEOGRAPH = 0x3006;

    /** From here on all characters are Chinese, or go with Chinese ones. */
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /** The first Latin letters beyond East Asian characters, which few texts have. */
    private static final int FIRST_LATIN_BEYOND = 0xA720;

    /** The CJK Unified Ideographs of Unicode 1.1, with the few that were put behind them. */
    private static final int FIRST_UNIFIED = 0x4E00;

    private static final int LAST_UNIFIED = 0x9FFF;

    /** Punctuation of Chinese that has its characters in common with that of English. */
    private static final String SHARED = "\u00B7\u2014\u2018\u2019\u201C\u201D\u2025\u2026\u2027";

    private static final String WITH_NUMBERS = "%$+\u2212";

    /** Whether a narrow space stands between two characters that follow each other. */
    static boolean parted(int before, int after) {
        if (before < FIRST_IDEOGRAPH && after < FIRST_IDEOGRAPH) {
            return false;
        }
        return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
    }

    /** Whether there may be a Chinese character among those of a text, or before it. */
    static boolean mayBeMixed(int before, String text) {
        return before >= FIRST_IDEOGRAPH || !hasNoIdeograph(text);
    }

    /** The text cut wherever a narrow space stands. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>(1);
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (parted(text.codePointBefore(at), text.codePointAt(at))) {
                pieces.add(text.substring(start, at));
                start = at;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /**
     * Whether a character is set in the font of Latin letters, where a report has one. Quotation
     * marks, dashes and the like are as wide as Chinese characters among these.
     */
    static boolean isOfLatinFont(int codePoint, Language language) {
        return codePoint < FIRST_EAST_ASIAN
                && (language == Language.ENGLISH || SHARED.indexOf(codePoint) < 0);
    }

    private static boolean hasNoIdeograph(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_IDEOGRAPH) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a Chinese character: nearly all are of one range. */
    static boolean isHan(int codePoint) {
        return (codePoint >= FIRST_UNIFIED && codePoint <= LAST_UNIFIED)
                || Character.isIdeographic(codePoint);
    }

    private static boolean isLatin(int codePoint) {
        if (codePoint < FIRST_BEYOND_ASCII) {
            // Asked for with every character beside a Chinese one.
            return (codePoint >= '0' && codePoint <= '9')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= 'a' && codePoint <= 'z')
                    || WITH_NUMBERS.indexOf(codePoint) >= 0;
        }
        if (codePoint >= FIRST_EAST_ASIAN && codePoint < FIRST_LATIN_BEYOND) {
            return false;
        }
        boolean letter =
                Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN
                        && !isFullWidth(codePoint);
        return letter || WITH_NUMBERS.indexOf(codePoint) >= 0;
    }

    /** Full-width letters bring their own air. */
    private static boolean isFullWidth(int codePoint) {
        return codePoint >= 0xFF00;
    }

    private MixedScript() {}
}
