package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import org.openpdf.text.pdf.BaseFont;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The letters of one weight, from several fonts: each character is set in the first font that has
 * it. A font for Latin letters, where there is one, goes before the others for those alone. Safe
 * for several threads at once: what two of them find out is the same.
 */
final class Typeface {

    private static final float THOUSANDTHS = 1000;
    private static final int COMMON = Character.MIN_SUPPLEMENTARY_CODE_POINT;

    private final List<FontFile> fonts;
    private final boolean latinFirst;
    private final Language language;

    /** Widths in thousandths of the size, and one more; zero where not asked for yet. */
    private final char[] knownWidths = new char[COMMON];

    /** The place of the font that has a letter, and one more; zero where not asked for yet. */
    private final byte[] knownFonts = new byte[COMMON];

    private volatile float capitalHeight;

    /**
     * Letters that are looked for in fonts.
     *
     * @param latin what Latin letters and digits are set in, if it is another than the first
     * @param fonts what all others are set in
     */
    Typeface(Optional<FontFile> latin, List<FontFile> fonts, Language language) {
        this.fonts = Stream.concat(latin.stream(), fonts.stream()).toList();
        this.latinFirst = latin.isPresent();
        this.language = language;
    }

    /** How high capitals are, as a share of the size: 0.733 in all built-in fonts. */
    float capitalHeight() {
        // Asked for with every line of text, and worked out by the library each time.
        if (capitalHeight == 0) {
            capitalHeight = readCapitalHeight();
        }
        return capitalHeight;
    }

    private float readCapitalHeight() {
        return fonts.getFirst().font().getFontDescriptor(BaseFont.CAPHEIGHT, THOUSANDTHS)
                / THOUSANDTHS;
    }

    /**
     * How wide a text is when set in a size, both in points, with the air where scripts meet.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    float width(String text, float size) {
        long thousandths = 0;
        int before = ' ';
        int start = 0;
        while (start < text.length() && isPlain(text.charAt(start))) {
            before = text.charAt(start++);
            thousandths += knownWidths[before] - 1;
        }
        for (int at = start; at < text.length(); ) {
            int codePoint = text.charAt(at++);
            if (Character.isHighSurrogate((char) codePoint)) {
                codePoint = text.codePointAt(at - 1);
                at += Character.charCount(codePoint) - 1;
            }
            thousandths += advance(before, codePoint, text);
            before = codePoint;
        }
        return points(thousandths, size);
    }

    /** Whether its width is known, and no air is put before or behind it. */
    private boolean isPlain(char letter) {
        return letter < MixedScript.FIRST_IDEOGRAPH && knownWidths[letter] != 0;
    }

    /**
     * How far a character that follows another goes, with the air between the two, in thousandths
     * of the size.
     *
     * @param text that it is of
     * @throws UnprintableCharacterException when no font has the character
     */
    int advance(int before, int codePoint, String text) {
        int width = thousandthsOf(codePoint, text);
        return MixedScript.parted(before, codePoint) ? width + MixedScript.AIR : width;
    }

    /** Thousandths of a size in points, in points. */
    static float points(long thousandths, float size) {
        return thousandths * size / THOUSANDTHS;
    }

    /**
     * The text cut where the font changes.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    List<Run> runs(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        FontFile first = fontOf(text.codePointAt(0), text);
        if (isKnownToBeOfOneFont(text, COMMON) || endOfRun(text, 0, first) == text.length()) {
            return List.of(new Run(first.font(), text));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            FontFile font = fontOf(text.codePointAt(at), text);
            at = endOfRun(text, at, font);
            runs.add(new Run(font.font(), text.substring(start, at)));
            start = at;
        }
        return runs;
    }

    /**
     * The font of all letters of a text; nothing where a look does not tell, or a letter is not
     * below a limit, or there is none.
     */
    Optional<BaseFont> onlyFont(String text, char limit) {
        return !text.isEmpty() && isKnownToBeOfOneFont(text, limit)
                ? Optional.of(fonts.get(knownFonts[text.charAt(0)] - 1).font())
                : Optional.empty();
    }

    /** A look that is enough for most texts; surrogates are known of no font. */
    private boolean isKnownToBeOfOneFont(String text, int limit) {
        byte place = knownFonts[text.charAt(0)];
        if (place == 0) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= limit || knownFonts[letter] != place) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // a font is read once
    private int endOfRun(String text, int from, FontFile font) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (fontOf(codePoint, text) != font) {
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
            return fonts.get(placeOf(codePoint, text));
        }
        if (knownFonts[codePoint] == 0) {
            knownFonts[codePoint] = (byte) (placeOf(codePoint, text) + 1);
        }
        return fonts.get(knownFonts[codePoint] - 1);
    }

    private int placeOf(int codePoint, String text) {
        int first = latinFirst && !MixedScript.isOfLatinFont(codePoint, language) ? 1 : 0;
        for (int place = first; place < fonts.size(); place++) {
            if (has(fonts.get(place), codePoint)) {
                return place;
            }
        }
        if (has(fonts.getFirst(), codePoint)) {
            return 0;
        }
        throw new UnprintableCharacterException(codePoint, text);
    }

    private static boolean has(FontFile file, int codePoint) {
        return file.font().charExists(codePoint);
    }

    @Override
    public String toString() {
        return fonts.toString();
    }
}
