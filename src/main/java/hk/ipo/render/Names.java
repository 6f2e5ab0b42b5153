package hk.ipo.render;

import hk.ipo.market.Industry;
import hk.ipo.market.Translated;
import hk.ipo.report.Language;

import java.util.Optional;

/** Proper names as a language writes them. */
final class Names {

    private final Language language;

    Names(Language language) {
        this.language = language;
    }

    /** A name in the language's own script, in Latin letters where that is not known. */
    String of(String english, Optional<String> traditional) {
        return switch (language) {
            case ENGLISH -> english;
            case TRADITIONAL_CHINESE -> traditional.orElse(english);
            case SIMPLIFIED_CHINESE -> traditional.map(SimplifiedNames::of).orElse(english);
        };
    }

    /** Words of the data; Simplified characters are converted where only Traditional are given. */
    String of(Translated words) {
        return switch (language) {
            case ENGLISH -> words.english();
            case TRADITIONAL_CHINESE -> words.traditional().orElse(words.english());
            case SIMPLIFIED_CHINESE ->
                    words.simplified()
                            .or(() -> words.traditional().map(SimplifiedNames::of))
                            .orElse(words.english());
        };
    }

    /** English where the data has no Chinese. */
    Language languageOf(Translated words) {
        boolean translated =
                words.traditional().isPresent()
                        || (language == Language.SIMPLIFIED_CHINESE
                                && words.simplified().isPresent());
        return translated ? language : Language.ENGLISH;
    }

    /** The same name in the other script; empty where that would say it twice. */
    Optional<String> other(String english, Optional<String> traditional) {
        return switch (language) {
            case ENGLISH -> traditional;
            case TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE ->
                    Optional.of(english).filter(same -> !same.equals(of(english, traditional)));
        };
    }

    /** An industry, of which all three names are known. */
    String of(Industry industry) {
        return switch (language) {
            case ENGLISH -> industry.english();
            case TRADITIONAL_CHINESE -> industry.traditional();
            case SIMPLIFIED_CHINESE -> industry.simplified();
        };
    }
}
