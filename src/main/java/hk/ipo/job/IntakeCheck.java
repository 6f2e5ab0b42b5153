package hk.ipo.job;

import hk.ipo.market.Percentage;
import hk.ipo.store.FeedCount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether every row that was read is accounted for, and not too many were rejected.
 *
 * @param tolerance the share of a feed's rows that may be rejected, from 0 to 1; unless it is 0,
 *     one row always may
 */
record IntakeCheck(BigDecimal tolerance) {

    /**
     * What is wrong with a feed, in words for the operator; nothing when all is well.
     *
     * @param counted what the step counted
     * @param stored what the store holds
     */
    List<String> complaints(StagedFeed counted, FeedCount stored) {
        List<String> complaints = new ArrayList<>();
        if (!accountedFor(counted, stored)) {
            complaints.add(
                    "rows of "
                            + stored.feed().id()
                            + " are not accounted for: "
                            + counted.rows()
                            + " in the files, "
                            + counted.read()
                            + " read, "
                            + counted.written()
                            + " written, "
                            + counted.skipped()
                            + " skipped, "
                            + stored.staged()
                            + " staged, "
                            + stored.rejected()
                            + " rejected");
        }
        if (tooMany(stored)) {
            complaints.add(
                    stored.rejected()
                            + " of "
                            + stored.read()
                            + " rows of "
                            + stored.feed().id()
                            + " were rejected, more than the "
                            + Percentage.ofFraction(tolerance)
                            + " tolerated");
        }
        return complaints;
    }

    private static boolean accountedFor(StagedFeed counted, FeedCount stored) {
        boolean kept =
                counted.rows() == stored.read() && counted.rejectedRows() == stored.rejected();
        boolean written = counted.written() == stored.staged();
        boolean read =
                counted.read() == counted.rows() && counted.skipped() == counted.rejectedRows();
        return kept && written && (read || counted.rolledBack());
    }

    private boolean tooMany(FeedCount stored) {
        BigDecimal allowed = tolerance.multiply(BigDecimal.valueOf(stored.read()));
        return BigDecimal.valueOf(stored.rejected()).compareTo(allowed) > 0
                && (stored.rejected() > 1 || tolerance.signum() == 0);
    }
}
