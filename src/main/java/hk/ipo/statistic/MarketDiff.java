package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that tell an edition on one day from the same year's on a later day. What they add to
 * the funds raised sums exactly to the change in funds: from 31 December 2025 to 29 April 2026,
 * eight over-allotments became known, together HK$1,043,346,209.
 *
 * @param before the facts as known on the earlier day
 * @param after the facts as known on the later day
 * @param changes what tells them apart, in ledger order
 */
public record MarketDiff(EditionFacts before, EditionFacts after, List<FactChange> changes) {

    public MarketDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two days of one year.
     *
     * @throws IllegalArgumentException when they are of different years
     */
    public static MarketDiff between(EditionFacts before, EditionFacts after) {
        if (before.year() != after.year()) {
            throw new IllegalArgumentException(
                    "one year expected, not " + before.year() + " and " + after.year());
        }
        Map<Place, Deal> earlier = byPlace(before.deals());
        Map<Place, Deal> later = byPlace(after.deals());
        List<FactChange> changes = new ArrayList<>();
        earlier.forEach(
                (place, deal) -> {
                    if (!later.containsKey(place)) {
                        changes.addAll(DealDiff.gone(deal));
                    }
                });
        later.forEach(
                (place, deal) -> {
                    Deal was = earlier.get(place);
                    changes.addAll(was == null ? DealDiff.added(deal) : DealDiff.of(was, deal));
                });
        return new MarketDiff(before, after, changes);
    }

    /** What the changes add to the funds raised together, in Hong Kong dollars. */
    public BigDecimal funds() {
        return changes.stream().map(FactChange::funds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A stock code, and which of the deals that print it: the exchange once printed one twice. */
    private record Place(StockCode code, int occurrence) {}

    private static Map<Place, Deal> byPlace(List<Deal> deals) {
        Map<Place, Deal> byPlace = new LinkedHashMap<>();
        for (Deal deal : deals) {
            int occurrence = 1;
            while (byPlace.putIfAbsent(new Place(deal.stockCode(), occurrence), deal) != null) {
                occurrence++;
            }
        }
        return byPlace;
    }
}
