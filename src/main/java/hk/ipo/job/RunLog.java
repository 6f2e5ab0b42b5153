package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.source.RejectedRow;
import hk.ipo.store.FactStore;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The job's last runs, read from its history. */
public final class RunLog {

    private final Database database;

    /** The history in a database. */
    public RunLog(Database database) {
        this.database = database;
    }

    /**
     * A run.
     *
     * @param number its number in the history
     * @param edition what it was to publish
     * @param status how it ended: {@code COMPLETED}, {@code HELD_BACK}, {@code FAILED}
     * @param begin when it began
     * @param end when it ended
     * @param steps its steps, in the order in which they ran
     * @param rejected the rows that were rejected
     */
    public record Entry(
            long number,
            Edition edition,
            String status,
            Optional<Instant> begin,
            Optional<Instant> end,
            List<Step> steps,
            List<RejectedRow> rejected) {

        public Entry {
            steps = List.copyOf(steps);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * A step of a run.
     *
     * @param name its name
     * @param status how it ended
     * @param read rows read
     * @param written rows written
     * @param skipped rows rejected
     * @param took how long it took
     */
    public record Step(
            String name,
            String status,
            long read,
            long written,
            long skipped,
            Optional<Duration> took) {}

    /**
     * The last runs, the newest first; none where there was no run yet.
     *
     * @throws RunFailedException when the database cannot be read, for another process holds it
     */
    public List<Entry> latest(int most) {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(database.existing(), false)) {
            JobRepository repository = context.getBean(JobRepository.class);
            FactStore store = context.getBean(FactStore.class);
            List<Entry> entries = new ArrayList<>();
            for (JobInstance instance : repository.getJobInstances(ReportJob.NAME, 0, most)) {
                for (JobExecution execution : repository.getJobExecutions(instance)) {
                    entries.add(entry(execution, store));
                }
            }
            return entries.stream()
                    .sorted(Comparator.comparingLong(Entry::number).reversed())
                    .limit(most)
                    .toList();
        } catch (RunFailedException e) {
            if (e.exitCode() == ExitCode.UNREADABLE_INPUT) {
                return List.of();
            }
            throw e;
        }
    }

    private static Entry entry(JobExecution execution, FactStore store) {
        long year =
                Objects.requireNonNull(
                        execution.getJobParameters().getLong("year"), "a run without its year");
        LocalDate asOf =
                Objects.requireNonNull(
                        execution.getJobParameters().getLocalDate("as-of"),
                        "a run without its day");
        Long importId = execution.getJobParameters().getLong("import");
        return new Entry(
                execution.getId(),
                new Edition((int) year, asOf),
                status(execution),
                instant(execution.getStartTime()),
                instant(execution.getEndTime()),
                execution.getStepExecutions().stream()
                        .filter(step -> !EditionSplitter.isPart(step.getStepName()))
                        .sorted(Comparator.comparingLong(StepExecution::getId))
                        .map(RunLog::step)
                        .toList(),
                importId == null ? List.of() : store.rejected(importId));
    }

    /** A run that was held back has come to its end, as far as the history is concerned. */
    private static String status(JobExecution execution) {
        String exit = execution.getExitStatus().getExitCode();
        return exit.equals(CheckTasklet.HELD_BACK) ? exit : execution.getStatus().name();
    }

    private static Step step(StepExecution step) {
        Optional<Instant> begin = instant(step.getStartTime());
        return new Step(
                step.getStepName(),
                step.getStatus().name(),
                step.getReadCount(),
                step.getWriteCount(),
                step.getSkipCount(),
                begin.flatMap(
                        from ->
                                instant(step.getEndTime())
                                        .map(until -> Duration.between(from, until))));
    }

    /** Spring Batch notes times by the machine's own clock and zone. */
    private static Optional<Instant> instant(@Nullable LocalDateTime time) {
        return Optional.ofNullable(time)
                .map(local -> local.atZone(ZoneId.systemDefault()).toInstant());
    }
}
