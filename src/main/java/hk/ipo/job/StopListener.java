package hk.ipo.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes the signal to stop on to the job: each step at work ends with its chunk, and no further
 * one does anything. The job's history says that it was stopped, and it can be resumed.
 */
final class StopListener implements StepExecutionListener {

    private final StopSignal signal;
    private final Set<StepExecution> atWork = ConcurrentHashMap.newKeySet();

    StopListener(StopSignal signal) {
        this.signal = signal;
        signal.onGiven(() -> atWork.forEach(StepExecution::setTerminateOnly));
    }

    @Override
    public void beforeStep(StepExecution step) {
        atWork.add(step);
        if (signal.isGiven()) {
            step.setTerminateOnly();
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        atWork.remove(step);
        return null;
    }
}
