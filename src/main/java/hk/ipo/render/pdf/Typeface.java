package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The letters of one weight, from two fonts: each character is set in the font of the report's
 * language if that has it, else in the other. Simplified Chinese has the mainland's font first, all
 * else has Hong Kong's. The two set every letter of a report equally wide, so that texts are
 * measured with one.
 */
final class Typeface {

    private static final Typeface REGULAR =
            new Typeface(FontFile.HONG_KONG_REGULAR, FontFile.SIMPLIFIED_REGULAR);
    private static final Typeface BOLD =
            new Typeface(FontFile.HONG_KONG_BOLD, FontFile.SIMPLIFIED_BOLD);
    private static final Typeface SIMPLIFIED_REGULAR =
            new Typeface(FontFile.SIMPLIFIED_REGULAR, FontFile.HONG_KONG_REGULAR);
    private static final Typeface SIMPLIFIED_BOLD =
            new Typeface(FontFile.SIMPLIFIED_BOLD, FontFile.HONG_KONG_BOLD);
    private static final int COMMON = Character.MIN_SUPPLEMENTARY_CODE_POINT;
    private static final byte FIRST = 1;
    private static final byte SECOND = 2;

    private final FontFile first;
    private final FontFile second;

    /** Widths in thousandths of the size, and one more; zero where not asked for yet. */
    private final char[] knownWidths = new char[COMMON];

    /** Which font has a letter; zero where not asked for yet. */
    private final byte[] knownFonts = new byte[COMMON];

    private Typeface(FontFile first, FontFile second) {
        this.first = first;
        this.second = second;
    }

    /** The letters of a weight in the forms that a language has. */
    static Typeface of(Weight weight, Language language) {
        return switch (language) {
            case ENGLISH, TRADITIONAL_CHINESE -> of(weight);
            case SIMPLIFIED_CHINESE ->
                    switch (weight) {
                        case REGULAR -> SIMPLIFIED_REGULAR;
                        case BOLD -> SIMPLIFIED_BOLD;
                    };
        };
    }

    /** The letters of a weight, to measure with. */
    static Typeface of(Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case BOLD -> BOLD;
        };
    }

    /**
     * How wide a text is when set in a size, both in points, with the air where scripts meet.
     *
     * @throws UnprintableCharacterException when neither font has one of its characters
     */
    float width(String text, float size) {
        long thousandths = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            thousandths += thousandthsOf(codePoint, text);
            thousandths += MixedScript.parted(before, codePoint) ? MixedScript.AIR : 0;
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return thousandths * size / 1000f;
    }

    /**
     * The text cut where the font changes.
     *
     * @throws UnprintableCharacterException when neither font has one of its characters
     */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>(1);
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            FontFile font = fontOf(text.codePointAt(at), text);
            at = endOfRun(text, at, font);
            runs.add(new Run(font.font(), text.substring(start, at)));
            start = at;
        }
        return runs;
    }

    private int endOfRun(String text, int from, FontFile font) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!fontOf(codePoint, text).equals(font)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private int thousandthsOf(int codePoint, String text) {
        if (codePoint >= COMMON) {
            return fontOf(codePoint, text).font().getWidth(codePoint);
        }
        if (knownWidths[codePoint] == 0) {
            int width = fontOf(codePoint, text).font().getWidth(codePoint);
            knownWidths[codePoint] = (char) (width + 1);
        }
        return knownWidths[codePoint] - 1;
    }

    private FontFile fontOf(int codePoint, String text) {
        if (codePoint >= COMMON) {
            return has(first, codePoint) ? first : second(codePoint, text);
        }
        if (knownFonts[codePoint] == 0) {
            FontFile found = has(first, codePoint) ? first : second(codePoint, text);
            knownFonts[codePoint] = found.equals(first) ? FIRST : SECOND;
        }
        return knownFonts[codePoint] == FIRST ? first : second;
    }

    private FontFile second(int codePoint, String text) {
        if (has(second, codePoint)) {
            return second;
        }
        throw new UnprintableCharacterException(codePoint, text);
    }

    private static boolean has(FontFile file, int codePoint) {
        return file.font().charExists(codePoint);
    }

    @Override
    public String toString() {
        return Arrays.asList(first, second).toString();
    }
}
