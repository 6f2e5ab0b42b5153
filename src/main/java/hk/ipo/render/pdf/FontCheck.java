package hk.ipo.render.pdf;

import hk.ipo.render.FontProgram;
import hk.ipo.render.Fonts.Script;

import org.openpdf.text.pdf.BaseFont;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether reports can be set in a font of the publisher's, asked before anything is read. What a
 * report's text has beyond the characters of every report may still come from the built-in fonts.
 */
public final class FontCheck {

    private static final String LATIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                    + " .,:;()%+-/&$'\u2013\u2019\u2212";

    private static final String TRADITIONAL = "年月日億港元市場集資總額，。、：（）";
    private static final String SIMPLIFIED = "年月日亿港元市场募资总额，。、：（）";

    /** The bits of {@code OS/2.fsType} that say how far the font may be embedded. */
    private static final int USE = 0xF;

    private static final int RESTRICTED = 0x2;
    private static final int NO_SUBSETS = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    /**
     * Refuses a font that a report cannot be set in.
     *
     * @param scripts what it is to be used for
     * @throws UnusableFontException when it is no TrueType font with outlines of its own, its maker
     *     forbids to embed it or a part of it, it lacks characters that every report has, or its
     *     digits are not equally wide
     */
    public static void require(FontProgram program, Set<Script> scripts)
            throws UnusableFontException {
        requireEmbeddable(FontTables.of(program.file()).embedding());
        BaseFont font = read(program);
        for (Script script : scripts) {
            requireCharacters(font, script);
        }
        if (scripts.contains(Script.LATIN)) {
            requireTabularFigures(font);
        }
    }

    private static void requireEmbeddable(int bits) throws UnusableFontException {
        if ((bits & USE) == RESTRICTED || (bits & BITMAPS_ONLY) != 0) {
            throw new UnusableFontException(
                    "its maker forbids to embed it (OS/2 fsType " + bits + ")");
        }
        if ((bits & NO_SUBSETS) != 0) {
            throw new UnusableFontException(
                    "its maker forbids to embed a part of it (OS/2 fsType " + bits + ")");
        }
    }

    private static BaseFont read(FontProgram program) throws UnusableFontException {
        try {
            return FontFile.of(program, FixedRandom.MIDDLE).font();
        } catch (RuntimeException e) {
            // Faults inside a font reach us as exceptions of many kinds.
            throw new UnusableFontException("it cannot be read", e);
        }
    }

    private static void requireCharacters(BaseFont font, Script script)
            throws UnusableFontException {
        String missing =
                characters(script)
                        .codePoints()
                        .filter(codePoint -> !font.charExists(codePoint))
                        .mapToObj(FontCheck::named)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new UnusableFontException(
                    "it lacks characters that every report has: " + missing);
        }
    }

    private static void requireTabularFigures(BaseFont font) throws UnusableFontException {
        if ("0123456789".chars().map(font::getWidth).distinct().count() > 1) {
            throw new UnusableFontException(
                    "its digits differ in width, so that numbers would not stand below each other:"
                            + " tabular figures expected");
        }
    }

    private static String characters(Script script) {
        return switch (script) {
            case LATIN -> LATIN;
            case TRADITIONAL -> TRADITIONAL;
            case SIMPLIFIED -> SIMPLIFIED;
        };
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(codePoint), codePoint);
    }

    private FontCheck() {}
}
