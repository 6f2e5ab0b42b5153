package hk.ipo.render;

import hk.ipo.report.Language;

import java.util.Map;
import java.util.Optional;

/**
 * The publisher's own letters. What is not given is set in the built-in ones.
 *
 * @param families what PDF files are set in and embed, by script
 * @param workbook the name of the family that workbooks ask for, by language; a workbook embeds no
 *     font
 */
public record Fonts(Map<Script, Family> families, Map<Language, String> workbook) {

    /** Noto Sans HK and Noto Sans SC in PDF files; in workbooks what programs have anyway. */
    public static final Fonts BUILT_IN = new Fonts(Map.of(), Map.of());

    public Fonts {
        families = Map.copyOf(families);
        workbook = Map.copyOf(workbook);
    }

    /** The family of a script, where there is one of the publisher's. */
    public Optional<Family> family(Script script) {
        return Optional.ofNullable(families.get(script));
    }

    /** The family of workbooks in a language, where there is one of the publisher's. */
    public Optional<String> workbook(Language language) {
        return Optional.ofNullable(workbook.get(language));
    }

    /** What a family has letters for. */
    public enum Script {
        /** Latin letters, digits and their signs, in every language. */
        LATIN,
        /** Chinese characters in the forms of Hong Kong. */
        TRADITIONAL,
        /** Chinese characters in the mainland's forms. */
        SIMPLIFIED
    }

    /**
     * Letters in two weights.
     *
     * @param body for running text
     * @param bold for headings, totals and large figures
     */
    public record Family(FontProgram body, FontProgram bold) {}
}
