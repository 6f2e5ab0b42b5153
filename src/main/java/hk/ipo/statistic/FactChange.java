package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.OverAllotment;

import java.math.BigDecimal;
import java.util.Optional;

/** One fact that tells two days apart, with what it does to the funds raised as known. */
public sealed interface FactChange {

    /** Whose fact it is: the deal as known on the later day, or on the earlier where it is gone. */
    Deal deal();

    /** What it adds to the funds raised, in Hong Kong dollars; negative where it takes away. */
    BigDecimal funds();

    /** A listing that the later day knows and the earlier did not, before any over-allotment. */
    record NewListing(Deal deal, BigDecimal funds) implements FactChange {}

    /** A listing that the later day no longer has in the period, before any over-allotment. */
    record ListingGone(Deal deal, BigDecimal funds) implements FactChange {}

    /** An over-allotment that became known. */
    record OverAllotmentKnown(Deal deal, OverAllotment overAllotment, BigDecimal funds)
            implements FactChange {}

    /** An over-allotment that the later day no longer knows. */
    record OverAllotmentGone(Deal deal, OverAllotment overAllotment, BigDecimal funds)
            implements FactChange {}

    /** An over-allotment whose amount was corrected. */
    record OverAllotmentCorrected(
            Deal deal, OverAllotment before, OverAllotment after, BigDecimal funds)
            implements FactChange {}

    /**
     * A value of the ledger that was corrected.
     *
     * @param deal the deal as known on the later day
     * @param column which value
     * @param before what it was, empty when it was not known
     * @param after what it is, empty when it is no longer known
     * @param funds what that adds to the funds; zero for a value that is no part of them
     */
    record Correction(
            Deal deal,
            Column column,
            Optional<ColumnValue> before,
            Optional<ColumnValue> after,
            BigDecimal funds)
            implements FactChange {}
}
