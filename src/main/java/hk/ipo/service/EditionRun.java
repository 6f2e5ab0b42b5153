package hk.ipo.service;

import hk.ipo.delivery.Edition;

import java.io.PrintStream;

/** What publishes an edition. */
@FunctionalInterface
public interface EditionRun {

    /**
     * Publishes the edition.
     *
     * @param out where the run says what it does
     * @throws hk.ipo.job.RunFailedException when that cannot be, with a reason for the operator
     */
    void carryOut(Edition edition, PrintStream out);
}
