package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Evaluation;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** What there is to say about figures that rest on funds. */
final class Explanations {

    /** Which over-allotments of the selected deals became known after the claim's day. */
    static DealFigure.Explanation knownLater(Selection selection) {
        return (claim, evaluator, markets) -> {
            List<OverAllotment> later = later(selection, claim, markets);
            List<StockCode> codes = codes(later);
            return later.isEmpty()
                    ? List.of()
                    : List.of(
                            new Reason.KnownLater(
                                    later.stream()
                                            .map(OverAllotment::proceeds)
                                            .reduce(Money.ZERO_HKD, Money::plus),
                                    codes.stream().limit(Reason.MOST_CODES).toList(),
                                    Math.max(0, codes.size() - Reason.MOST_CODES)));
        };
    }

    /** How many deals reach a bound without their over-allotments, where that is another number. */
    static DealFigure.Explanation beforeOverAllotment(BigDecimal bound) {
        return (claim, evaluator, markets) -> {
            BigDecimal before = count(evaluator.evaluate(atLeast(LedgerColumns.FUNDS_BASE, bound)));
            BigDecimal with = count(evaluator.evaluate(atLeast(LedgerColumns.FUNDS, bound)));
            return before.compareTo(with) == 0
                    ? List.of()
                    : List.of(new Reason.BeforeOverAllotment(before.longValueExact()));
        };
    }

    /** The number of deals with a bound or more in a column. */
    static Measure atLeast(Column.Numeric column, BigDecimal bound) {
        return Measure.count(Selection.ALL.and(new Selection.Condition.AtLeast(column, bound)));
    }

    private static List<OverAllotment> later(Selection selection, Claim claim, Markets markets) {
        return markets.whole().dealsIn(claim.period().orElseThrow()).stream()
                // A deal that was not listed by then is no over-allotment known later.
                .filter(deal -> !deal.listing().listingDate().isAfter(claim.knownOn()))
                .filter(selection::includes)
                .map(Deal::overAllotments)
                .flatMap(List::stream)
                .filter(over -> over.knownOn().isAfter(claim.knownOn()))
                .sorted(
                        Comparator.comparing(OverAllotment::knownOn)
                                .thenComparing(OverAllotment::stockCode))
                .toList();
    }

    private static List<StockCode> codes(List<OverAllotment> overAllotments) {
        return overAllotments.stream().map(OverAllotment::stockCode).distinct().toList();
    }

    private static BigDecimal count(Evaluation evaluation) {
        return evaluation.value().orElse(BigDecimal.ZERO);
    }

    private Explanations() {}
}
