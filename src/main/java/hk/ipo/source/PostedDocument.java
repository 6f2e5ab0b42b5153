package hk.ipo.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document of an application as a page lists it.
 *
 * @param day the day on which it was posted
 * @param kind what it is, in the page's words; empty where it says nothing
 * @param address where it is, relative to the exchange's site
 */
record PostedDocument(Optional<LocalDate> day, String kind, Optional<String> address) {

    /** In lower case with plain brackets, as {@link #plain} makes them. */
    private static final Set<String> FIRST_SUBMISSION =
            Set.of("application proof (1st submission)", "申請版本(第一次呈交)");

    private static final Set<String> HEARING_PACK =
            Set.of("phip", "post hearing information pack", "聆訊後資料集");

    static PostedDocument of(PageValues values) {
        return new PostedDocument(
                values.optional("d").map(PageDates::date),
                values.optional("nF").map(Field::note).orElse(""),
                Stream.of("u1", "u2")
                        .flatMap(name -> values.optional(name).stream())
                        .map(Field::text)
                        .findFirst());
    }

    /** Whether it says of itself that nothing was submitted before it. */
    boolean isFirstSubmission() {
        return FIRST_SUBMISSION.contains(plain(kind));
    }

    boolean isHearingPack() {
        String plain = plain(kind);
        return HEARING_PACK.stream().anyMatch(plain::startsWith);
    }

    private static String plain(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('（', '(').replace('）', ')').replace('-', ' ');
    }
}
