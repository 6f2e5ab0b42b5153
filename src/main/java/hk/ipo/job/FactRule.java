package hk.ipo.job;

import hk.ipo.source.Fact;
import hk.ipo.source.RejectedRow;

import java.util.Optional;

/** What a fact must meet besides making sense by itself. */
@FunctionalInterface
interface FactRule {

    /** Why the fact cannot be taken in, empty when it can. */
    Optional<RejectedRow> objectionTo(Fact<?> fact);
}
