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

    private static final Comparator<Deal> LEDGER_ORDER =
            Comparator.comparing((Deal deal) -> deal.listing().listingDate())
                    .thenComparing(Deal::stockCode)
                    .thenComparing(deal -> deal.issuer().nameEnglish());

    public Market {
        deals = deals.stream().sorted(LEDGER_ORDER).toList();
        annualTotals =
                annualTotals.stream().sorted(Comparator.comparingInt(AnnualTotal::year)).toList();
        for (Deal deal : deals) {
            if (deal.listing().listingDate().isAfter(asOf)) {
                throw new IllegalArgumentException(deal.stockCode() + " was not listed by " + asOf);
            }
        }
    }

    /** A market of which nothing is known but the listings themselves and the past years. */
    public Market(LocalDate asOf, List<Deal> deals, List<AnnualTotal> annualTotals) {
        this(asOf, deals, annualTotals, Background.NONE);
    }

    /** The deals listed within a period, in ledger order. */
    public List<Deal> dealsIn(Period period) {
        return deals.stream()
                .filter(deal -> period.contains(deal.listing().listingDate()))
                .toList();
    }
}
