package hk.ipo.job;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.Fact;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.RejectedRow.Reason;
import hk.ipo.source.SourceLocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A feed says each thing once: the first row counts, later ones are rejected. */
final class OncePerKey implements FactRule {

    private final Map<String, SourceLocation> firstRows;

    /** Knows what was staged already, as before a restart. */
    OncePerKey(Map<String, SourceLocation> staged) {
        firstRows = new HashMap<>(staged);
    }

    @Override
    public Optional<RejectedRow> objectionTo(Fact<?> fact) {
        SourceLocation first = firstRows.putIfAbsent(fact.key(), fact.location());
        return first == null
                ? Optional.empty()
                : Optional.of(
                        new RejectedRow(
                                fact.feed(),
                                fact.location(),
                                "",
                                fact.key(),
                                Reason.DUPLICATE,
                                Finding.of(FindingKind.ONCE, first.toString())));
    }
}
