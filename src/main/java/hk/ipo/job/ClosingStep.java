package hk.ipo.job;

import org.springframework.batch.core.job.JobInstance;

import java.io.IOException;

/**
 * A step after publication. What it does cannot be undone by a database, so that it is in no
 * transaction; it is done once a run, however often that is resumed.
 *
 * @param name its name in the history
 * @param work what it does
 */
record ClosingStep(String name, Work work) {

    /** What a closing step does. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void carryOut(JobInstance instance) throws IOException;
    }
}
