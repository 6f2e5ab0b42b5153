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
    private static final Optional<String> TRADITIONAL =
            Optional.of(Language.TRADITIONAL_CHINESE.tag());

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
            case ENGLISH -> cutChinese(text);
            case TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE -> cutLatin(text);
        };
    }

    /** Whether a look tells, as it does for most texts: numbers, and English in a report of it. */
    static boolean isOne(String text, Language report) {
        char foreign = firstForeign(report);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= foreign) {
                return false;
            }
        }
        return true;
    }

    /** A text of characters before this one is of a report's language, or of any. */
    static char firstForeign(Language report) {
        return switch (report) {
            case ENGLISH -> FIRST_CHINESE;
            case TRADITIONAL_CHINESE, SIMPLIFIED_CHINESE -> FIRST_LATIN;
        };
    }

    /** The Chinese stretches of an English report, of which a ledger has one in each row. */
    private static List<Utterance> cutChinese(String text) {
        List<Utterance> utterances = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < text.length(); ) {
            int end = endOfChinese(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            if (at > done) {
                utterances.add(ofReport(text.substring(done, at)));
            }
            utterances.add(new Utterance(text.substring(at, end), TRADITIONAL));
            at = end;
            done = end;
        }
        if (done < text.length()) {
            utterances.add(ofReport(text.substring(done)));
        }
        return utterances;
    }

    /** It begins with a character of its own and may go on in full-width signs. */
    private static int endOfChinese(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean chinese =
                    isChinese(codePoint)
                            || (at > start && codePoint >= 0xFF00 && codePoint <= 0xFFEF);
            if (!chinese) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isChinese(int codePoint) {
        // The script of each digit amid a Chinese name would be looked for.
        return codePoint >= FIRST_CHINESE
                && ((codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                        || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
    }

    private static List<Utterance> cutLatin(String text) {
        List<Utterance> utterances = new ArrayList<>(1);
        Matcher matcher = LATIN.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                utterances.add(ofReport(text.substring(done, matcher.start())));
            }
            utterances.add(new Utterance(matcher.group(), Optional.of(Language.ENGLISH.tag())));
            done = matcher.end();
        }
        if (done < text.length()) {
            utterances.add(ofReport(text.substring(done)));
        }
        return utterances;
    }
}
