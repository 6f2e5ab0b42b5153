package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.StockCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The deals of an edition by their stock codes: a report of a million listings asks for hundreds of
 * thousands of them. They are put in order when the first is asked for; safe for several threads.
 */
final class DealsByCode {

    /** What was found of all deals. */
    private record Index(Map<StockCode, Deal> first, Set<StockCode> repeated) {}

    private final List<Deal> deals;
    private volatile Optional<Index> found = Optional.empty();

    DealsByCode(List<Deal> deals) {
        this.deals = deals;
    }

    /** The first deal of a code in ledger order. */
    Optional<Deal> first(StockCode code) {
        return Optional.ofNullable(index().first().get(code));
    }

    /** Whether one deal alone has the code. */
    boolean isOfOne(StockCode code) {
        Index index = index();
        return index.first().containsKey(code) && !index.repeated().contains(code);
    }

    private Index index() {
        Optional<Index> known = found;
        if (known.isPresent()) {
            return known.get();
        }
        Map<StockCode, Deal> first = new HashMap<>();
        Set<StockCode> repeated = new HashSet<>();
        for (Deal deal : deals) {
            if (first.putIfAbsent(deal.stockCode(), deal) != null) {
                repeated.add(deal.stockCode());
            }
        }
        Index index = new Index(first, repeated);
        found = Optional.of(index);
        return index;
    }
}
