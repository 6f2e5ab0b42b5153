package hk.ipo.web;

import java.time.Instant;
import java.util.Optional;

/** What monitoring is told of the service. */
public interface Vitals {

    /**
     * How the nightly runs fare.
     *
     * @param state what there is to say
     * @param lastSuccess when the last run ended that published an edition
     */
    record Health(State state, Optional<Instant> lastSuccess) {}

    /** How the nightly runs fare. */
    enum State {
        /** Every night that was due has published its edition. */
        UP,
        /** A night was due hours ago, and nothing was published since. */
        LATE,
        /** The database cannot be read. */
        UNKNOWN
    }

    /** How the nightly runs fare now. */
    Health health();

    /** The metrics in the text format of Prometheus; nothing where they cannot be read. */
    Optional<String> metrics();
}
