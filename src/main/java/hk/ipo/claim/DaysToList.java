package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.statistic.Rounding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Days from first filing to listing over all of a period's deals. Where a filing is not known there
 * is no figure: those known are no fair sample of the others.
 *
 * @param statistic how the deals' days become one number
 */
record DaysToList(Statistic statistic) implements Subject {

    /** How many numbers become one. */
    enum Statistic {
        /** The arithmetic mean. */
        MEAN,
        /** The fewest. */
        MINIMUM,
        /** The most. */
        MAXIMUM
    }

    @Override
    public boolean isPrintedIn(String unit) {
        return unit.equals(PrintedUnit.DAYS.text());
    }

    @Override
    public boolean restsOnDeals() {
        return true;
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Market market = markets.on(claim.knownOn());
        List<Deal> deals = markets.evaluator(claim).facts().deals();
        List<BigDecimal> days =
                deals.stream().flatMap(deal -> days(deal, market).stream()).toList();
        return days.size() < deals.size()
                ? Answer.none(new Reason.FilingsKnown(days.size(), deals.size()))
                : Answer.of(one(days));
    }

    private static Optional<BigDecimal> days(Deal deal, Market market) {
        LocalDate listed = deal.listing().listingDate();
        return TimeToList.filing(deal, market)
                .map(filed -> BigDecimal.valueOf(ChronoUnit.DAYS.between(filed, listed)));
    }

    private BigDecimal one(List<BigDecimal> days) {
        BigDecimal first = days.getFirst();
        return switch (statistic) {
            case MEAN ->
                    days.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(days.size()), Rounding.QUOTIENT);
            case MINIMUM -> days.stream().reduce(first, BigDecimal::min);
            case MAXIMUM -> days.stream().reduce(first, BigDecimal::max);
        };
    }
}
