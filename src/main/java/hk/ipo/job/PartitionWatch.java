package hk.ipo.job;

import hk.ipo.store.PartitionLog;

import org.springframework.batch.core.step.StepExecution;

import java.time.Duration;

/**
 * Waits for workers. How long a run takes depends on how many there are, so that there is no limit
 * to that; what is not waited for is a sign of life of any of them for too long.
 */
final class PartitionWatch {

    private static final long MILLIS_BETWEEN_LOOKS = 250;

    private final PartitionLog log;
    private final Workers.Remote workers;

    PartitionWatch(PartitionLog log, Workers.Remote workers) {
        this.log = log;
        this.workers = workers;
    }

    /**
     * Waits until all partitions are done, one has failed, or the step is to stop.
     *
     * @throws RunFailedException when no worker does anything
     * @throws InterruptedException when the thread is interrupted
     */
    void await(StepExecution step) throws InterruptedException {
        long run = step.getJobExecutionId();
        PartitionLog.Progress last = log.of(run, EditionSplitter.BEGINNING);
        long since = System.nanoTime();
        while (last.open() > 0 && last.failed() == 0 && !step.isTerminateOnly()) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            PartitionLog.Progress now = log.of(run, EditionSplitter.BEGINNING);
            if (now.noted() != last.noted()) {
                since = System.nanoTime();
            } else if (Duration.ofNanos(System.nanoTime() - since).compareTo(workers.patience())
                    > 0) {
                throw new RunFailedException(
                        ExitCode.NO_WORKERS,
                        "no worker at "
                                + workers.broker()
                                + " has done anything for "
                                + workers.patience().toSeconds()
                                + " seconds, and "
                                + now.open()
                                + " of "
                                + now.parts()
                                + " partitions are not written: start workers and run the same"
                                + " again");
            }
            last = now;
        }
    }
}
