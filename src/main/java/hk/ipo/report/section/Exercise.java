package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;

import java.util.Comparator;
import java.util.List;

/** An over-allotment known by the as-of day and the deal that it belongs to. */
record Exercise(Deal deal, OverAllotment overAllotment) {

    private static final Comparator<Exercise> LATEST_FIRST =
            Comparator.comparing((Exercise one) -> one.overAllotment().knownOn())
                    .reversed()
                    .thenComparing(one -> one.deal().stockCode());

    /** The over-allotments of the edition's deals, the latest known first. */
    static List<Exercise> of(Edition edition) {
        return edition.facts().deals().stream()
                .flatMap(deal -> deal.overAllotments().stream().map(one -> new Exercise(deal, one)))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * Whether it can be looked up in the ledger: it is the only one of its deal, which counts it
     * among its funds, and the deal's stock code is that of one deal alone.
     */
    boolean isLedgerValue(Edition edition) {
        return deal.overAllotments().size() == 1
                && deal.overAllotment().isPresent()
                && edition.isUnique(deal.stockCode());
    }

    Money proceeds() {
        return overAllotment.proceeds();
    }
}
