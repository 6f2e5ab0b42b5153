package hk.ipo.job;

import hk.ipo.store.RunLock;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

/** Tells what the last runs did: their steps, counts, durations and outcome. */
public final class StatusRun {

    private static final int RUNS_SHOWN = 10;
    private static final double MILLIS_A_SECOND = 1e3;

    /**
     * Prints the last runs, the newest first. Times are those of the machine that ran them.
     *
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when there is no database
     */
    public void carryOut(Database database, PrintStream out, boolean verbose) {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(database.existing(), verbose)) {
            JobRepository repository = context.getBean(JobRepository.class);
            List<JobExecution> runs =
                    repository.getJobInstances(ReportJob.NAME, 0, RUNS_SHOWN).stream()
                            .flatMap(one -> repository.getJobExecutions(one).stream())
                            .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
                            .limit(RUNS_SHOWN)
                            .toList();
            if (runs.isEmpty()) {
                out.println("no runs yet");
            }
            Living living = Living.of(database, context.getBean(DataSource.class), runs);
            runs.forEach(run -> print(run, living, out));
        }
    }

    private static void print(JobExecution run, Living living, PrintStream out) {
        JobParameters parameters = run.getJobParameters();
        out.println(
                String.format(
                        Locale.ROOT,
                        "run %d  %s as of %s  %s  %s  %s",
                        run.getId(),
                        Objects.toString(parameters.getLong(RunHistory.YEAR), "?"),
                        Objects.toString(parameters.getLocalDate(RunHistory.AS_OF), "?"),
                        began(run),
                        seconds(run.getStartTime(), run.getEndTime()),
                        outcome(run, living)));
        run.getStepExecutions().stream()
                .filter(step -> !EditionSplitter.isPart(step.getStepName()))
                .sorted(Comparator.comparingLong(StepExecution::getId))
                .forEach(step -> print(step, out));
    }

    private static void print(StepExecution step, PrintStream out) {
        String line =
                String.format(
                        Locale.ROOT,
                        "  %-28s %8d read %8d staged %6d rejected %10s  %s",
                        step.getStepName(),
                        step.getReadCount(),
                        step.getWriteCount(),
                        step.getSkipCount(),
                        seconds(step.getStartTime(), step.getEndTime()),
                        step.getStatus() == BatchStatus.COMPLETED
                                ? ""
                                : step.getStatus().name().toLowerCase(Locale.ROOT));
        out.println(line.stripTrailing());
    }

    /** Held back is no failure of the job, but it published nothing. */
    private static String outcome(JobExecution run, Living living) {
        return switch (run.getStatus()) {
            case COMPLETED ->
                    run.getExitStatus().getExitCode().equals(CheckTasklet.HELD_BACK)
                            ? "held back"
                            : "published";
            case STARTING, STARTED, STOPPING ->
                    living.ownerOf(run)
                            .map(owner -> "going on: " + owner)
                            .orElse("died: the next run of this edition recovers it");
            default -> run.getStatus().name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * The runs that live, by their number, with whose process each is.
     *
     * @param owners by the run's number
     */
    private record Living(Map<Long, String> owners) {

        /**
         * Of the runs of an edition that seem to be going on, the last one is the holder of its
         * lock. Who could open a database that one process alone has open knows that no run of
         * another process lives, whatever its lease says.
         */
        static Living of(Database database, DataSource dataSource, List<JobExecution> lastFirst) {
            Map<String, JobExecution> last = new LinkedHashMap<>();
            lastFirst.stream()
                    .filter(run -> run.getStatus().isRunning())
                    .forEach(run -> last.putIfAbsent(RunHistory.editionOf(run), run));
            Map<Long, String> owners = new HashMap<>();
            last.forEach(
                    (edition, run) ->
                            RunLock.livingHolder(dataSource, edition)
                                    .map(RunLock.Holder::owner)
                                    .filter(owner -> !database.isExclusive() || isSelf(owner))
                                    .ifPresent(owner -> owners.put(run.getId(), owner)));
            return new Living(owners);
        }

        private static boolean isSelf(String owner) {
            return owner.equals(RunOwner.self().toString());
        }

        Optional<String> ownerOf(JobExecution run) {
            return Optional.ofNullable(owners.get(run.getId()));
        }
    }

    private static String began(JobExecution run) {
        return Optional.ofNullable(run.getStartTime())
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString())
                .orElse("not begun");
    }

    private static String seconds(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        return start == null || end == null
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.1f s",
                        Duration.between(start, end).toMillis() / MILLIS_A_SECOND);
    }
}
