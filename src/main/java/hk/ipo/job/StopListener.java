package hk.ipo.job;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Passes the signal to stop on to the job: the step at work ends with its chunk, and no further one
 * does anything. The job's history says that it was stopped, and it can be resumed.
 */
final class StopListener implements StepExecutionListener {

    private final StopSignal signal;
    private final AtomicReference<Optional<StepExecution>> atWork =
            new AtomicReference<>(Optional.empty());

    StopListener(StopSignal signal) {
        this.signal = signal;
        signal.onGiven(() -> atWork.get().ifPresent(StepExecution::setTerminateOnly));
    }

    @Override
    public void beforeStep(StepExecution step) {
        atWork.set(Optional.of(step));
        if (signal.isGiven()) {
            step.setTerminateOnly();
        }
    }
}
