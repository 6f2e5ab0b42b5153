package hk.ipo.statistic;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;
import hk.ipo.market.Market;
import hk.ipo.market.Period;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts of one edition: what measures are evaluated over.
 *
 * @param period the days that the edition is about
 * @param asOf the day up to which facts count
 * @param deals the deals listed within the period, in ledger order
 * @param yearBefore the deals listed in the same period of the year before; empty when none is
 *     known
 * @param annualTotals the exchange's totals of the ten years before the edition's, by year
 */
public record EditionFacts(
        Period period,
        LocalDate asOf,
        List<Deal> deals,
        List<Deal> yearBefore,
        List<AnnualTotal> annualTotals) {

    private static final int YEARS_COMPARED = 10;

    public EditionFacts {
        deals = LazyDeals.unchangeable(deals);
        yearBefore = LazyDeals.unchangeable(yearBefore);
        annualTotals = List.copyOf(annualTotals);
    }

    /** The part of a market that the edition of a year is about. */
    public static EditionFacts of(int year, Market market) {
        Period period = Period.ofYearUntil(year, market.asOf());
        return new EditionFacts(
                period,
                market.asOf(),
                market.dealsIn(period),
                market.dealsIn(period.yearBefore()),
                market.annualTotals().stream()
                        .filter(total -> total.year() < year)
                        .filter(total -> total.year() >= year - YEARS_COMPARED)
                        .toList());
    }

    /** The year that the edition is about. */
    public int year() {
        return period.start().getYear();
    }

    /** The deals that a selection chooses from. */
    public List<Deal> ledger(Selection.Ledger ledger) {
        return switch (ledger) {
            case PERIOD -> deals;
            case YEAR_BEFORE -> yearBefore;
        };
    }
}
