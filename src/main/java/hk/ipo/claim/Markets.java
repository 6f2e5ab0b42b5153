package hk.ipo.claim;

import hk.ipo.market.Market;
import hk.ipo.market.OverAllotment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The markets that claims are checked on, each put together once. */
final class Markets {

    /** Later than any fact. */
    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private final MarketOn source;
    private final LocalDate asOf;
    private final Map<LocalDate, Market> known = new HashMap<>();

    Markets(MarketOn source, LocalDate asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    Market on(LocalDate day) {
        return known.computeIfAbsent(day, source::on);
    }

    /** With every fact of the input, however late it became known. */
    Market whole() {
        return on(END);
    }

    /**
     * The last day that the input can speak of: that of its newest fact, or the as-of day, for
     * which it was gathered.
     */
    LocalDate reach() {
        return whole().deals().stream()
                .flatMap(
                        deal ->
                                Stream.concat(
                                        Stream.of(deal.listing().listingDate()),
                                        deal.overAllotments().stream().map(OverAllotment::knownOn)))
                .filter(day -> day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
    }
}
