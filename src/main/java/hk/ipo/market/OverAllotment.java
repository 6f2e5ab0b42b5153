package hk.ipo.market;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The exercise of an over-allotment option: shares sold on top of the offer. It belongs to the
 * market's funds from the day on which it was known.
 *
 * @param stockCode whose shares
 * @param knownOn the first day on which it counts
 * @param basis how that day was found
 * @param proceeds the additional gross proceeds
 * @param note what the data's compiler noted
 */
public record OverAllotment(
        StockCode stockCode,
        LocalDate knownOn,
        Basis basis,
        Money proceeds,
        Optional<String> note) {

    /** How the day was found. */
    public enum Basis {
        /** A document made it known that day. */
        SOURCE,
        /** The latest day it can have been: the end of the stabilising period. */
        DERIVED
    }

    public OverAllotment {
        if (proceeds.amount().signum() <= 0) {
            throw FindingKind.PROCEEDS_ABOVE_ZERO.unmet();
        }
    }
}
