package hk.ipo.job;

import hk.ipo.claim.ClaimCheck;
import hk.ipo.market.Claim;
import hk.ipo.source.Fact;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.RejectedRow.Reason;

import java.util.Optional;

/** A claim is about something that can be checked, or that is known to be beyond the data. */
final class OfKnownMeasure implements FactRule {

    @Override
    public Optional<RejectedRow> objectionTo(Fact<?> fact) {
        return fact.value() instanceof Claim claim
                ? ClaimCheck.objectionTo(claim)
                        .map(
                                objection ->
                                        new RejectedRow(
                                                fact.feed(),
                                                fact.location(),
                                                objection.column(),
                                                objection.found(),
                                                Reason.UNKNOWN_MEASURE,
                                                objection.expected()))
                : Optional.empty();
    }
}
