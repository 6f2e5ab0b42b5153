package hk.ipo.job;

import hk.ipo.report.Intake;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What Spring Batch counted while a feed was staged, over all executions of the step, for a run
 * that failed and was resumed has several.
 *
 * @param input the feed
 * @param files what became of each file's rows
 * @param rolledBack whether a chunk was rolled back: its rows are then counted again as read and
 *     skipped when they are read again
 * @param read rows that the step read
 * @param written rows that it wrote
 * @param skipped rows that it skipped
 */
record StagedFeed(
        FeedInput input,
        List<Intake.Source> files,
        boolean rolledBack,
        long read,
        long written,
        long skipped) {

    /** What was counted of each feed; the history of all their steps is read once. */
    static List<StagedFeed> all(
            List<FeedInput> inputs, JobInstance instance, JobRepository repository) {
        List<StepExecution> history =
                repository.getJobExecutions(instance).stream()
                        .map(JobExecution::getStepExecutions)
                        .flatMap(steps -> steps.stream())
                        .toList();
        return inputs.stream().map(input -> of(input, history, instance, repository)).toList();
    }

    private static StagedFeed of(
            FeedInput input,
            List<StepExecution> history,
            JobInstance instance,
            JobRepository repository) {
        List<StepExecution> executions =
                history.stream()
                        .filter(step -> step.getStepName().equals(input.stepName()))
                        .toList();
        ExecutionContext context =
                Objects.requireNonNull(
                                repository.getLastStepExecution(instance, input.stepName()),
                                input.stepName())
                        .getExecutionContext();
        return new StagedFeed(
                input,
                IntStream.range(0, input.files().size())
                        .mapToObj(file -> source(input, file, context))
                        .toList(),
                executions.stream().anyMatch(step -> step.getRollbackCount() > 0),
                executions.stream().mapToLong(StepExecution::getReadCount).sum(),
                executions.stream().mapToLong(StepExecution::getWriteCount).sum(),
                executions.stream().mapToLong(StepExecution::getSkipCount).sum());
    }

    /** Rows read from the files and committed. */
    long rows() {
        return files.stream().mapToLong(Intake.Source::read).sum();
    }

    /** Of these, rows rejected. */
    long rejectedRows() {
        return files.stream().mapToLong(Intake.Source::rejected).sum();
    }

    private static Intake.Source source(FeedInput input, int file, ExecutionContext context) {
        long read = FileCounts.READ.restore(file, context);
        long rejected = FileCounts.REJECTED.restore(file, context);
        return new Intake.Source(
                input.feed(),
                input.files().get(file).name(),
                input.files().get(file).fingerprint(),
                read,
                read - rejected,
                rejected);
    }
}
