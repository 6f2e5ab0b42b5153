package hk.ipo.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

import java.io.PrintStream;
import java.util.Locale;

/** Says of each step what it did and how long it took. */
final class StepConsole implements StepExecutionListener {

    private static final double NANOS_A_SECOND = 1e9;

    private final PrintStream out;
    private long start;

    StepConsole(PrintStream out) {
        this.out = out;
    }

    @Override
    public void beforeStep(StepExecution step) {
        start = System.nanoTime();
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%-28s %s%.1f s",
                            step.getStepName(),
                            rows(step),
                            (System.nanoTime() - start) / NANOS_A_SECOND));
        }
        return null;
    }

    private static String rows(StepExecution step) {
        return step.getReadCount() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d rows read, %d staged, %d rejected, ",
                        step.getReadCount(),
                        step.getWriteCount(),
                        step.getSkipCount());
    }
}
