package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Market;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.Period;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The markets that claims are checked on. Of the days asked for only the last one's is kept, and
 * what was worked out over the last period on it: a market may be large, and claims come ordered.
 */
final class Markets {

    /** Later than any fact. */
    private static final LocalDate END = LocalDate.of(2999, 12, 31);

    private final MarketOn source;
    private final LocalDate asOf;
    private Optional<Market> latest = Optional.empty();
    private Optional<Evaluator> evaluator = Optional.empty();
    private Optional<Market> whole = Optional.empty();
    private Optional<LocalDate> reach = Optional.empty();

    Markets(MarketOn source, LocalDate asOf) {
        this.source = source;
        this.asOf = asOf;
    }

    Market on(LocalDate day) {
        Optional<Market> known = latest.filter(market -> market.asOf().equals(day));
        if (known.isPresent()) {
            return known.get();
        }
        // Let go of before the next is made.
        latest = Optional.empty();
        evaluator = Optional.empty();
        Market market = source.on(day);
        latest = Optional.of(market);
        return market;
    }

    /** What works measures out over the deals of a claim's days as known on its own day. */
    Evaluator evaluator(Claim claim) {
        Market market = on(claim.knownOn());
        Period period = claim.period().orElseThrow();
        Optional<Evaluator> known = evaluator.filter(one -> one.facts().period().equals(period));
        if (known.isPresent()) {
            return known.get();
        }
        Evaluator made =
                new Evaluator(
                        new EditionFacts(
                                period,
                                market.asOf(),
                                market.dealsIn(period),
                                market.dealsIn(period.yearBefore()),
                                market.annualTotals()));
        evaluator = Optional.of(made);
        return made;
    }

    /** With every fact of the input, however late it became known. */
    Market whole() {
        if (whole.isEmpty()) {
            whole = Optional.of(source.on(END));
        }
        return whole.get();
    }

    /**
     * The last day that the input can speak of: that of its newest fact, or the as-of day, for
     * which it was gathered.
     */
    LocalDate reach() {
        if (reach.isEmpty()) {
            reach = Optional.of(newest().filter(day -> day.isAfter(asOf)).orElse(asOf));
        }
        return reach.get();
    }

    private Optional<LocalDate> newest() {
        return whole().deals().stream()
                .flatMap(
                        deal ->
                                Stream.concat(
                                        Stream.of(deal.listing().listingDate()),
                                        deal.overAllotments().stream().map(OverAllotment::knownOn)))
                .max(LocalDate::compareTo);
    }
}
