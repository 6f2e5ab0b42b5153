package hk.ipo.job;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.store.FactStore;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Finds a run's place in the job's history. Runs are told apart by year, as-of day, the inputs'
 * fingerprint, the reason of a release if there is one, and a repetition number, which is how many
 * runs of the same ended before: one that ended may be repeated, one that failed is resumed.
 */
final class RunHistory {

    /** The parameter with the edition's year. */
    static final String YEAR = "year";

    /** The parameter with the edition's as-of day. */
    static final String AS_OF = "as-of";

    /** The parameter with the reason of a release. */
    static final String RELEASE = "release-despite";

    private static final String IMPORT = "import";

    /** What Spring Batch marks a run by that it has recovered. */
    private static final String RECOVERED = "batch.recovered";

    private static final int MOST_NAMED = 20;

    private final JobRepository repository;
    private final JobOperator operator;
    private final FactStore store;

    RunHistory(JobRepository repository, JobOperator operator, FactStore store) {
        this.repository = repository;
        this.operator = operator;
        this.store = store;
    }

    /**
     * A run that can be started.
     *
     * @param parameters all of its parameters
     * @param importId where it stages facts
     * @param resumed whether it continues one that failed
     */
    record Place(JobParameters parameters, long importId, boolean resumed) {}

    /**
     * Marks runs of an edition as failed that seem to be going on; only for who holds its lock, and
     * so knows that none is.
     */
    void buryTheDead(Edition edition) {
        repository.findRunningJobExecutions(ReportJob.NAME).stream()
                .filter(execution -> isOf(edition, execution.getJobParameters()))
                .forEach(
                        execution -> {
                            // A resumed run has the mark of the one before, and would be passed
                            // over.
                            execution.getExecutionContext().remove(RECOVERED);
                            operator.recover(execution);
                        });
    }

    /** The edition that a run is of, {@code 2025 as of 2026-01-05}, as its lock is called too. */
    static String editionOf(JobExecution run) {
        return run.getJobParameters().getLong(YEAR)
                + " as of "
                + run.getJobParameters().getLocalDate(AS_OF);
    }

    /** The edition that a run is of. */
    static Edition edition(JobExecution run) {
        JobParameters parameters = run.getJobParameters();
        return new Edition(
                Math.toIntExact(Objects.requireNonNull(parameters.getLong(YEAR), YEAR)),
                Objects.requireNonNull(parameters.getLocalDate(AS_OF), AS_OF));
    }

    /** Where a run staged its rows. */
    static long importOf(JobExecution run) {
        return Objects.requireNonNull(
                run.getJobParameters().getLong(IMPORT), "a run without its import");
    }

    private static boolean isOf(Edition edition, JobParameters parameters) {
        return Objects.equals(parameters.getLong(YEAR), (long) edition.year())
                && Objects.equals(parameters.getLocalDate(AS_OF), edition.asOf());
    }

    /** The place of the run asked for. */
    Place placeFor(RunRequest request, String fingerprint) {
        for (long repetition = 0; ; repetition++) {
            JobParametersBuilder parameters = identity(request, fingerprint, repetition);
            JobExecution last =
                    repository.getLastJobExecution(ReportJob.NAME, parameters.toJobParameters());
            if (last == null) {
                forgetBarelyBegun(parameters.toJobParameters());
            }
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                long importId = importOf(last, request, fingerprint, repetition);
                return new Place(
                        withDetails(parameters, request, importId), importId, last != null);
            }
        }
    }

    /**
     * A run that was killed between two of its very first statements left its name without having
     * run; Spring Batch would refuse it for ever.
     */
    private void forgetBarelyBegun(JobParameters identity) {
        JobInstance named = repository.getJobInstance(ReportJob.NAME, identity);
        if (named != null) {
            repository.deleteJobInstance(named);
        }
    }

    private long importOf(
            @Nullable JobExecution last, RunRequest request, String fingerprint, long repetition) {
        Edition edition = request.edition();
        return last == null
                ? store.open(
                        ImportKey.of(edition, fingerprint)
                                + repetition
                                + request.releaseDespite().map(reason -> "|" + reason).orElse(""),
                        edition.asOf())
                : importOf(last);
    }

    private static JobParametersBuilder identity(
            RunRequest request, String fingerprint, long repetition) {
        Edition edition = request.edition();
        JobParametersBuilder identity =
                new JobParametersBuilder()
                        .addLong(YEAR, (long) edition.year())
                        .addLocalDate(AS_OF, edition.asOf())
                        .addString("inputs", fingerprint)
                        .addLong("repetition", repetition);
        // A run that was released for a reason is never resumed as one without it.
        request.releaseDespite().ifPresent(reason -> identity.addString(RELEASE, reason));
        return identity;
    }

    /**
     * {@code full en,zh-Hant pdf,json; brief en pdf}; of many editions the first ones, for a
     * parameter of the job's history takes 2,500 characters: {@code …; 980 others}.
     */
    static String said(EditionOrders orders) {
        int others = orders.editions().size() - MOST_NAMED;
        return orders.editions().stream()
                .limit(MOST_NAMED)
                .map(
                        order ->
                                order.id()
                                        + " "
                                        + order.languages().stream()
                                                .map(Language::tag)
                                                .collect(Collectors.joining(","))
                                        + " "
                                        + order.formats().stream()
                                                .map(Format::extension)
                                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("; ", "", others > 0 ? "; " + others + " others" : ""));
    }

    private static JobParameters withDetails(
            JobParametersBuilder parameters, RunRequest request, long importId) {
        return parameters
                .addLong(IMPORT, importId, false)
                .addString("output", request.output().toString(), false)
                .addString("editions", said(request.orders()), false)
                .addString("reject-tolerance", request.rejectTolerance().toPlainString(), false)
                .toJobParameters();
    }
}
