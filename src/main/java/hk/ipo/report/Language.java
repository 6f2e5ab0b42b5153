package hk.ipo.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the reports. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Chinese in Traditional characters, in the words of Hong Kong. */
    TRADITIONAL_CHINESE("zh-Hant"),
    /** Chinese in Simplified characters, in the words of the mainland. */
    SIMPLIFIED_CHINESE("zh-Hans");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, used in file names and options: {@code en}. */
    public String tag() {
        return tag;
    }

    /** The locale of the tag. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a tag. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
