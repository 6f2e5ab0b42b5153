package hk.ipo.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;

import java.io.PrintStream;
import java.util.Locale;

/** What a worker says of its partitions. */
final class WorkerConsole {

    private static final double NANOS_A_SECOND = 1e9;

    private final PrintStream out;

    WorkerConsole(PrintStream out) {
        this.out = out;
    }

    /** {@code 2025 as of 2026-01-05 render:0007: 16 files, 1.2 s}. */
    void tell(StepExecution partition, long nanos) {
        String name =
                RunHistory.editionOf(partition.getJobExecution()) + " " + partition.getStepName();
        if (partition.getStatus() == BatchStatus.COMPLETED) {
            out.println(
                    String.format(
                            Locale.ROOT,
                            "%s: %d files, %.1f s",
                            name,
                            EditionPartition.of(partition).written().size(),
                            nanos / NANOS_A_SECOND));
        } else {
            out.println(
                    name
                            + ": "
                            + partition.getFailureExceptions().stream()
                                    .findFirst()
                                    .map(Throwable::toString)
                                    .orElse("not written"));
        }
    }
}
