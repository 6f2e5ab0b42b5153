package hk.ipo.job;

import org.springframework.batch.core.step.StepExecution;

import java.util.List;

/** Partitions whose files could not be written. */
final class PartitionFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private PartitionFailedException(String message) {
        super(message);
    }

    private PartitionFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What became of partitions that are not written: of those on other machines only the history
     * knows why, and of those that were called off there is nothing to know.
     */
    static PartitionFailedException of(List<StepExecution> partitions) {
        return partitions.stream()
                .flatMap(one -> one.getFailureExceptions().stream())
                .findFirst()
                .map(
                        cause ->
                                new PartitionFailedException(
                                        partitions.getFirst().getStepName(), cause))
                .orElseGet(() -> new PartitionFailedException(said(partitions)));
    }

    private static String said(List<StepExecution> partitions) {
        return partitions.stream()
                .filter(one -> !one.getExitStatus().getExitDescription().isBlank())
                .findFirst()
                .map(
                        one ->
                                one.getStepName()
                                        + ", written by a worker: "
                                        + one.getExitStatus()
                                                .getExitDescription()
                                                .lines()
                                                .findFirst()
                                                .orElseThrow())
                .orElseGet(() -> partitions.getFirst().getStepName() + " was not written");
    }
}
