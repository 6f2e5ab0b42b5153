package hk.ipo.render.pdf;

import hk.ipo.report.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in one language, so that a voice pronounces it rightly.
 *
 * @param text the words
 * @param foreign the tag of its language where that is not the report's: {@code zh-Hant}
 */
record Utterance(String text, Optional<String> foreign) {

    /** No Han character stands before this one. */
    private static final char FIRST_CHINESE = '\u2E80';

    /** No Latin letter does before this one: digits and signs alone. */
    private static final char FIRST_LATIN = 'A';

    /** The exchange gives issuers' Chinese names in Traditional characters. */
    private static final Pattern CHINESE =
            Pattern.compile(
                    "[\\p{IsHan}\\u3000-\\u30FF][\\p{IsHan}\\u3000-\\u30FF\\uFF00-\\uFFEF]*");

    /** Latin words with what stands between them; a numeral alone is read in any language. */
    private static final Pattern LATIN =
            Pattern.compile("\\p{IsLatin}(?:[\\p{IsLatin}0-9 .,&'()/+-]*[\\p{IsLatin}0-9])?");

    /** A text that is one language throughout, or that nobody reads aloud. */
    static Utterance ofReport(String text) {
        return new Utterance(text, Optional.empty());
    }

    /** A text of a report in a language, cut where the language changes. */
    static List<Utterance> of(String text, Language report) {
        if (isOne(text, report)) {
            return List.of(ofReport(text));
        }
        return switch (report) {
            case ENGLISH -> cut(text, CHINESE, Language.TRADITIONAL_CHINESE);
            case TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE -> cut(text, LATIN, Language.ENGLISH);
        };
    }

    /** Whether a look tells, as it does for most texts: numbers, and English in a report of it. */
    static boolean isOne(String text, Language report) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean told =
                    switch (report) {
                        case ENGLISH -> sign < FIRST_CHINESE;
                        case TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE -> sign < FIRST_LATIN;
                    };
            if (!told) {
                return false;
            }
        }
        return true;
    }

    private static List<Utterance> cut(String text, Pattern pattern, Language foreign) {
        List<Utterance> utterances = new ArrayList<>(1);
        Matcher matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                utterances.add(ofReport(text.substring(done, matcher.start())));
            }
            utterances.add(new Utterance(matcher.group(), Optional.of(foreign.tag())));
            done = matcher.end();
        }
        if (done < text.length()) {
            utterances.add(ofReport(text.substring(done)));
        }
        return utterances;
    }
}
