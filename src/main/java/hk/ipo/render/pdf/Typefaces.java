package hk.ipo.render.pdf;

import hk.ipo.render.FontProgram;
import hk.ipo.render.Fonts;
import hk.ipo.render.Fonts.Script;
import hk.ipo.report.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one report is set in. Simplified Chinese has its own characters first, all else those of
 * Hong Kong; what the publisher's fonts lack comes from the built-in ones.
 *
 * @param regular for running text
 * @param bold for headings, totals and large figures
 */
record Typefaces(Typeface regular, Typeface bold) {

    private static final Typefaces ENGLISH = chosen(Fonts.BUILT_IN, Language.ENGLISH);
    private static final Typefaces TRADITIONAL =
            chosen(Fonts.BUILT_IN, Language.TRADITIONAL_CHINESE);
    private static final Typefaces SIMPLIFIED = chosen(Fonts.BUILT_IN, Language.SIMPLIFIED_CHINESE);

    /** What a report in a language is set in unless a theme says otherwise. */
    static Typefaces builtIn(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case TRADITIONAL_CHINESE -> TRADITIONAL;
            case SIMPLIFIED_CHINESE -> SIMPLIFIED;
        };
    }

    /** What a report in a language is set in. */
    static Typefaces of(Fonts fonts, Language language) {
        return fonts.families().isEmpty() ? builtIn(language) : chosen(fonts, language);
    }

    /**
     * Begins to read, on other cores, the fonts that every report is set in. What is wrong with one
     * is said to who then needs it.
     */
    void readAhead() {
        Ahead.begin(regular::capitalHeight);
        Ahead.begin(bold::capitalHeight);
    }

    /** The letters of a weight. */
    Typeface of(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }

    private static Typefaces chosen(Fonts fonts, Language language) {
        return new Typefaces(
                typeface(fonts, Fonts.Family::body, Weight.REGULAR, language),
                typeface(fonts, Fonts.Family::bold, Weight.BOLD, language));
    }

    private static Typeface typeface(
            Fonts fonts,
            Function<Fonts.Family, FontProgram> program,
            Weight weight,
            Language language) {
        List<FontFile> files = new ArrayList<>();
        for (Script script : scripts(language)) {
            own(fonts, script, program).ifPresent(files::add);
            files.add(builtIn(script, weight));
        }
        return new Typeface(own(fonts, Script.LATIN, program), files, language);
    }

    private static List<Script> scripts(Language language) {
        return switch (language) {
            case ENGLISH, TRADITIONAL_CHINESE -> List.of(Script.TRADITIONAL, Script.SIMPLIFIED);
            case SIMPLIFIED_CHINESE -> List.of(Script.SIMPLIFIED, Script.TRADITIONAL);
        };
    }

    private static Optional<FontFile> own(
            Fonts fonts, Script script, Function<Fonts.Family, FontProgram> program) {
        return fonts.family(script)
                .map(family -> FontFile.of(program.apply(family), FixedRandom.mark(script)));
    }

    private static FontFile builtIn(Script script, Weight weight) {
        boolean bold = weight == Weight.BOLD;
        return script == Script.SIMPLIFIED
                ? bold ? FontFile.SIMPLIFIED_BOLD : FontFile.SIMPLIFIED_REGULAR
                : bold ? FontFile.HONG_KONG_BOLD : FontFile.HONG_KONG_REGULAR;
    }
}
