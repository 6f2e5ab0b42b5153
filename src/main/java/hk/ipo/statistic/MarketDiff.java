package hk.ipo.statistic;

import hk.ipo.market.Deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private static final int NONE = -1;

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
        List<FactChange> changes = new ArrayList<>();
        int[] same = pair(before.deals(), after.deals(), changes);
        for (int place = 0; place < same.length; place++) {
            Deal deal = after.deals().get(place);
            changes.addAll(
                    same[place] == NONE
                            ? DealDiff.added(deal)
                            : DealDiff.of(before.deals().get(same[place]), deal));
        }
        return new MarketDiff(before, after, changes);
    }

    /** What the changes add to the funds raised together, in Hong Kong dollars. */
    public BigDecimal funds() {
        return changes.stream().map(FactChange::funds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Pairs deals of one stock code, the first with the first and the second with the second: the
     * exchange once printed a code twice. No deal is held, for there may be a million.
     *
     * @param gone takes the changes of deals that the later day no longer has
     * @return for each later deal the place of the earlier one
     */
    private static int[] pair(List<Deal> earlier, List<Deal> later, List<FactChange> gone) {
        DealsByCode byCode = new DealsByCode(later);
        int[] same = new int[later.size()];
        Arrays.fill(same, NONE);
        for (int place = 0; place < earlier.size(); place++) {
            Deal deal = earlier.get(place);
            Optional<Integer> other =
                    byCode.places(deal.stockCode()).stream()
                            .filter(one -> same[one] == NONE)
                            .findFirst();
            if (other.isPresent()) {
                same[other.get()] = place;
            } else {
                gone.addAll(DealDiff.gone(deal));
            }
        }
        return same;
    }
}
