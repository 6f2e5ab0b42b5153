package hk.ipo.source;

import hk.ipo.market.Claim;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Period;
import hk.ipo.market.Translated;
import hk.ipo.market.UnmetException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code published_claims.csv}: one published figure a row, by its id. */
final class PublishedClaimsCsv extends CsvFeedSource<Claim> {

    /**
     * The exchange's first year. A claim says of itself on which day its figure stood; an edition
     * shows every claim that its input gives, even one printed after the as-of day.
     */
    private static final LocalDate ALWAYS = LocalDate.of(1986, 1, 1);

    private static final String TRADITIONAL = "_zh_hant";
    private static final String SIMPLIFIED = "_zh_hans";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}");
    private static final Pattern OFFICIAL = Pattern.compile("HKEX\\b|Hong Kong Government\\b");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    PublishedClaimsCsv() {
        super(CsvLayout.CLAIMS);
    }

    @Override
    Claim read(CsvRow row) {
        Field value = row.required("value");
        row.required("publisher");
        row.required("statement");
        return new Claim(
                row.required("claim_id").matching(ID, FindingKind.CLAIM_ID),
                translated(row, "publisher", Field::text).orElseThrow(),
                row.required("published_on").date(),
                row.required("measure").text(),
                row.required("scope").text(),
                period(row),
                row.required("known_on").date(),
                value.text(),
                number(value),
                row.required("unit").text(),
                row.required("precision").text(),
                row.optional("controlling")
                        .map(PublishedClaimsCsv::isYes)
                        .orElseGet(() -> isOfficial(row.required("publisher"))),
                translated(row, "statement", Field::note).orElseThrow(),
                translated(row, "reason", Field::note));
    }

    @Override
    String key(Claim claim) {
        return claim.id();
    }

    @Override
    LocalDate knownFrom(Claim claim) {
        return ALWAYS;
    }

    /** Words with their Chinese, which a file need not give. */
    private static Optional<Translated> translated(
            CsvRow row, String column, Function<Field, String> reading) {
        return row.optional(column)
                .map(reading)
                .map(
                        english ->
                                new Translated(
                                        english,
                                        row.optional(column + TRADITIONAL).map(reading),
                                        row.optional(column + SIMPLIFIED).map(reading)));
    }

    /** What is printed need not be one number: {@code 36 or 12}. */
    private static Optional<BigDecimal> number(Field value) {
        return NUMBER.matcher(value.text()).matches()
                ? Optional.of(value.decimal())
                : Optional.empty();
    }

    private static Optional<Period> period(CsvRow row) {
        Optional<LocalDate> start = row.optional("period_start").map(Field::date);
        Optional<LocalDate> end = row.optional("period_end").map(Field::date);
        if (start.isPresent() != end.isPresent()) {
            throw new UnmetException(Finding.of(FindingKind.BOTH_ENDS));
        }
        return start.flatMap(first -> end.map(last -> new Period(first, last)));
    }

    /**
     * Unmarked, the totals of the exchange and of the Government control, so that none is missed.
     */
    private static boolean isOfficial(Field publisher) {
        return OFFICIAL.matcher(publisher.text()).lookingAt();
    }

    private static boolean isYes(Field field) {
        return switch (field.text()) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw field.notReadable(FindingKind.ONE_OF, "yes, no");
        };
    }
}
