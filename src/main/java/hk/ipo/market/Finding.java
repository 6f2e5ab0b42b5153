package hk.ipo.market;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What there is to say about a row of an input: what a value had to be, or how an irregular one was
 * read. It is a kind and what fills it, never a sentence, so that every language can say it.
 *
 * @param kind which sentence it is
 * @param arguments what goes into the sentence's places, as it stands in the data
 */
public record Finding(FindingKind kind, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding of a kind: {@code of(ONE_OF, "yes, no")}. */
    public static Finding of(FindingKind kind, String... arguments) {
        return new Finding(kind, List.of(arguments));
    }

    /** What a refusal is about; the words of one that is not of ours are kept as they are. */
    public static Finding of(IllegalArgumentException refusal) {
        return refusal instanceof UnmetException unmet
                ? unmet.finding()
                : of(FindingKind.QUOTED, String.valueOf(refusal.getMessage()));
    }

    /** The sentence as the console says it: {@code one of yes, no expected}. */
    public String english() {
        return new MessageFormat(kind.english(), Locale.ROOT).format(arguments.toArray());
    }
}
