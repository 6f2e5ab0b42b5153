package hk.ipo.claim;

import hk.ipo.market.Money;
import hk.ipo.market.StockCode;
import hk.ipo.market.Translated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Why a published figure agrees, differs or cannot be checked; the report says it in words. */
public sealed interface Reason {

    /** So many stock codes are named: a large market's would fill a book, and the memory. */
    int MOST_CODES = 20;

    /** What the claims' compiler noted, as it stands in the data. */
    record Stated(Translated words) implements Reason {}

    /**
     * Over-allotments of the period's deals that the claim's day did not know yet.
     *
     * @param amount all of them
     * @param stockCodes whose, the first to become known first; of many only some
     * @param others how many stock codes more there are
     */
    record KnownLater(Money amount, List<StockCode> stockCodes, int others) implements Reason {
        public KnownLater {
            stockCodes = List.copyOf(stockCodes);
        }
    }

    /** How many deals would be counted before any over-allotment. */
    record BeforeOverAllotment(long deals) implements Reason {}

    /**
     * What the largest deals are.
     *
     * @param count how many were looked at
     * @param aPlusH of these, A+H
     * @param spinOffs of these, spin-offs of A-share groups
     * @param others of these, neither
     * @param unknown of these, of no known type
     */
    record TypesOfLargest(
            int count,
            int aPlusH,
            List<StockCode> spinOffs,
            List<StockCode> others,
            List<StockCode> unknown)
            implements Reason {
        public TypesOfLargest {
            spinOffs = List.copyOf(spinOffs);
            others = List.copyOf(others);
            unknown = List.copyOf(unknown);
        }
    }

    /** The input ends before the claim's day. */
    record NotReached(LocalDate reach) implements Reason {}

    /** The input has no deal of the claim's days. */
    record NoDeals() implements Reason {}

    /** The issuer's results of the period are not known. */
    record NoResults(StockCode stockCode, String period) implements Reason {}

    /** The issuer reports in another currency than was printed, and no rate is known. */
    record OtherCurrency(Currency reported, BigDecimal millions, Currency printed)
            implements Reason {}

    /** A loss over a revenue, both in millions. */
    record LossOverRevenue(
            Currency currency, BigDecimal lossMillions, BigDecimal revenueMillions, String period)
            implements Reason {}

    /** Cash over the research expense of a number of months, both in millions. */
    record CashOverResearch(
            Currency currency,
            BigDecimal cashMillions,
            BigDecimal researchMillions,
            int months,
            String period)
            implements Reason {}

    /** From the first filing to the listing. */
    record Filing(LocalDate filed, LocalDate listed) implements Reason {}

    /** The issuer's first filing or its listing is not known. */
    record NoFiling(StockCode stockCode) implements Reason {}

    /** Of the period's deals only so many have a known first filing. */
    record FilingsKnown(int known, int deals) implements Reason {}

    /** A rule of a market, under its message key. */
    record OfRule(String key) implements Reason {}

    /** What would be needed is not in the data. */
    record BeyondData() implements Reason {}
}
