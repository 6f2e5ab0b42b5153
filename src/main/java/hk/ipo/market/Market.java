package hk.ipo.market;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Everything known about the market on one day.
 *
 * @param asOf the day
 * @param deals every listing up to that day, by listing date and stock code
 * @param annualTotals the exchange's totals of past years known by then, by year
 * @param background what is known around the listings
 */
public record Market(
        LocalDate asOf, List<Deal> deals, List<AnnualTotal> annualTotals, Background background) {

    public Market {
        deals = LedgerOrder.of(deals);
        annualTotals =
                annualTotals.stream().sorted(Comparator.comparingInt(AnnualTotal::year)).toList();
        if (!deals.isEmpty() && deals.getLast().listing().listingDate().isAfter(asOf)) {
            throw new IllegalArgumentException(
                    deals.getLast().stockCode() + " was not listed by " + asOf);
        }
    }

    /** A market of which nothing is known but the listings themselves and the past years. */
    public Market(LocalDate asOf, List<Deal> deals, List<AnnualTotal> annualTotals) {
        this(asOf, deals, annualTotals, Background.NONE);
    }

    /** The deals listed within a period, in ledger order. */
    public List<Deal> dealsIn(Period period) {
        return LazyDeals.unchangeable(
                deals.subList(
                        LedgerOrder.firstFrom(period.start(), deals),
                        LedgerOrder.firstFrom(period.end().plusDays(1), deals)));
    }
}
