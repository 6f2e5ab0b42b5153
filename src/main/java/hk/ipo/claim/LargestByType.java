package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.IssuerType;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.LedgerColumns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many of the largest deals by funds as known are A+H.
 *
 * @param count how many deals are looked at
 */
record LargestByType(int count) implements Subject {

    @Override
    public boolean isPrintedIn(String unit) {
        return unit.equals(PrintedUnit.COUNT.text());
    }

    @Override
    public boolean restsOnDeals() {
        return true;
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        List<Deal> largest =
                markets.evaluator(claim).ranked(LedgerColumns.FUNDS).stream().limit(count).toList();
        int aPlusH = of(largest, IssuerType.A_PLUS_H).size();
        return Answer.of(
                BigDecimal.valueOf(aPlusH),
                new Reason.TypesOfLargest(
                        largest.size(),
                        aPlusH,
                        of(largest, IssuerType.A_SHARE_SPIN_OFF),
                        neither(largest),
                        largest.stream()
                                .filter(deal -> deal.issuer().type().isEmpty())
                                .map(Deal::stockCode)
                                .toList()));
    }

    private static List<StockCode> of(List<Deal> deals, IssuerType type) {
        return deals.stream()
                .filter(deal -> deal.issuer().type().equals(Optional.of(type)))
                .map(Deal::stockCode)
                .toList();
    }

    private static List<StockCode> neither(List<Deal> deals) {
        return deals.stream()
                .filter(
                        deal ->
                                deal.issuer()
                                        .type()
                                        .filter(type -> type != IssuerType.A_PLUS_H)
                                        .filter(type -> type != IssuerType.A_SHARE_SPIN_OFF)
                                        .isPresent())
                .map(Deal::stockCode)
                .toList();
    }
}
