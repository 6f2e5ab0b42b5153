package hk.ipo;

import hk.ipo.job.ExitCode;
import hk.ipo.job.StopSignal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a SIGTERM does: it gives the run the signal to stop, waits until it has, and ends the
 * process with the run's own exit code.
 */
final class Termination {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StopSignal signal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile ExitCode exitCode = ExitCode.UNEXPECTED;

    private Termination(StopSignal signal) {
        this.signal = signal;
    }

    /** Has a run stopped by the signal when the process is told to end. */
    static Termination of(StopSignal signal) {
        Termination termination = new Termination(signal);
        Runtime.getRuntime().addShutdownHook(new Thread(termination::stop, "stop"));
        return termination;
    }

    /** Notes that the run has ended, so that there is nothing more to wait for. */
    void ended(ExitCode code) {
        exitCode = code;
        ended.countDown();
    }

    private void stop() {
        if (ended.getCount() == 0) {
            return;
        }
        signal.give();
        try {
            if (ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                // A JVM that ends by a signal would not let the run say how it ended.
                Runtime.getRuntime().halt(exitCode.number());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
