package hk.ipo.job;

import hk.ipo.broker.Broker;

import java.time.Duration;

/** Who writes the files of a run's editions. */
public sealed interface Workers {

    /** Threads of the run's own process. */
    Workers LOCAL = new Local();

    /** Threads of the run's own process. */
    record Local() implements Workers {}

    /**
     * Processes on this and other machines.
     *
     * @param broker what hands them their work
     * @param patience how long nothing may come from any of them before the run gives up
     * @param templates the fingerprint of the templates that they must have too
     */
    record Remote(Broker broker, Duration patience, String templates) implements Workers {}
}
