package hk.ipo.web;

import hk.ipo.report.Language;

/** What a language calls itself, for whoever does not read the page's. */
final class LanguageName {

    static String of(Language language) {
        return switch (language) {
            case ENGLISH -> "English";
            case TRADITIONAL_CHINESE -> "繁體中文";
            case SIMPLIFIED_CHINESE -> "简体中文";
        };
    }

    private LanguageName() {}
}
