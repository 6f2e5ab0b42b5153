package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An over-allotment known by the as-of day and the deal that it belongs to. The deal is looked up
 * when it is asked for: of a million there are too many to be held.
 */
final class Exercise {

    private static final Comparator<Exercise> LATEST_FIRST =
            Comparator.comparing((Exercise one) -> one.overAllotment.knownOn())
                    .reversed()
                    .thenComparing(one -> one.overAllotment.stockCode());

    private final List<Deal> deals;
    private final int place;
    private final OverAllotment overAllotment;
    private final boolean isAllOfItsDeal;

    private Exercise(List<Deal> deals, int place, OverAllotment overAllotment, boolean isAll) {
        this.deals = deals;
        this.place = place;
        this.overAllotment = overAllotment;
        this.isAllOfItsDeal = isAll;
    }

    /** The over-allotments of the edition's deals, the latest known first. */
    static List<Exercise> of(Edition edition) {
        List<Deal> deals = edition.facts().deals();
        List<Exercise> exercises = new ArrayList<>();
        for (int place = 0; place < deals.size(); place++) {
            Deal deal = deals.get(place);
            boolean isAll = deal.overAllotments().size() == 1 && deal.overAllotment().isPresent();
            for (OverAllotment one : deal.overAllotments()) {
                exercises.add(new Exercise(deals, place, one, isAll));
            }
        }
        exercises.sort(LATEST_FIRST);
        return exercises;
    }

    /** The proceeds of several, in Hong Kong dollars. */
    static BigDecimal proceeds(List<Exercise> several) {
        return several.stream()
                .map(one -> one.proceeds().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Deal deal() {
        return deals.get(place);
    }

    OverAllotment overAllotment() {
        return overAllotment;
    }

    /**
     * Whether it can be looked up in the ledger: it is the only one of its deal, which counts it
     * among its funds, and the deal's stock code is that of one deal alone.
     */
    boolean isLedgerValue(Edition edition) {
        return isAllOfItsDeal && edition.isUnique(overAllotment.stockCode());
    }

    Money proceeds() {
        return overAllotment.proceeds();
    }
}
