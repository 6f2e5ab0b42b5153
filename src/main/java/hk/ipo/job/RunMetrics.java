package hk.ipo.job;

import hk.ipo.store.MailLog;
import hk.ipo.store.SuccessLog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * What monitoring is told, read off the database each time: so that a process that has just started
 * tells the same as one that runs for weeks.
 */
public final class RunMetrics {

    private static final String STAGE = "stage-";
    private static final double MILLIS_A_SECOND = 1_000;

    private final JobRepository repository;
    private final SuccessLog runs;
    private final MailLog mails;
    private final Clock clock;

    private RunMetrics(JobRepository repository, SuccessLog runs, MailLog mails, Clock clock) {
        this.repository = repository;
        this.runs = runs;
        this.mails = mails;
        this.clock = clock;
    }

    /** The metrics of the database that a context has open. */
    public static RunMetrics of(ApplicationContext context, Clock clock) {
        return new RunMetrics(
                context.getBean(JobRepository.class),
                new SuccessLog(context.getBean(DataSource.class), ReportJob.NAME),
                context.getBean(MailLog.class),
                clock);
    }

    /** When the last run ended that published an edition; nothing where none did. */
    public Optional<Instant> lastSuccess() {
        return runs.lastSuccess();
    }

    /** All of them in the text format of Prometheus. */
    public String text() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        runs.lastSuccess().ifPresent(then -> lastSuccess(registry, then));
        gauge(
                registry,
                "hk.ipo.editions.published",
                "Runs that published an edition, as far as the history reaches",
                Tags.empty(),
                runs.successes());
        mails.counts()
                .forEach(
                        (state, count) ->
                                gauge(
                                        registry,
                                        "hk.ipo.mails",
                                        "Mails by what became of them",
                                        Tags.of("state", state.name().toLowerCase(Locale.ROOT)),
                                        count));
        lastRun().ifPresent(run -> tell(registry, run));
        return registry.scrape();
    }

    private void lastSuccess(PrometheusMeterRegistry registry, Instant then) {
        gauge(
                registry,
                "hk.ipo.last.success.timestamp.seconds",
                "When the last run ended that published an edition",
                Tags.empty(),
                then.toEpochMilli() / MILLIS_A_SECOND);
    }

    private Optional<JobInstance> lastRun() {
        return Optional.ofNullable(repository.getLastJobInstance(ReportJob.NAME));
    }

    private void tell(PrometheusMeterRegistry registry, JobInstance run) {
        JobExecution last = repository.getLastJobExecution(run);
        if (last == null) {
            return;
        }
        gauge(
                registry,
                "hk.ipo.last.run.success",
                "1 when the last run published an edition, else 0",
                Tags.empty(),
                last.getExitStatus().getExitCode().equals("COMPLETED") ? 1 : 0);
        Optional.ofNullable(last.getJobParameters().getLocalDate("as-of"))
                .ifPresent(day -> pipelineAge(registry, day));
        repository.getJobExecutions(run).stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .map(StepExecution::getStepName)
                .filter(name -> !EditionSplitter.isPart(name))
                .distinct()
                .forEach(
                        name ->
                                Optional.ofNullable(repository.getLastStepExecution(run, name))
                                        .ifPresent(step -> tell(registry, step)));
    }

    /** How old what the last run knows is by now. */
    private void pipelineAge(PrometheusMeterRegistry registry, LocalDate asOf) {
        gauge(
                registry,
                "hk.ipo.pipeline.age.days",
                "Days from the as-of day of the last run until today in Hong Kong",
                Tags.empty(),
                ChronoUnit.DAYS.between(asOf, LocalDate.now(clock)));
    }

    private static void tell(PrometheusMeterRegistry registry, StepExecution step) {
        LocalDateTime start = step.getStartTime();
        LocalDateTime end = step.getEndTime();
        if (start != null && end != null && step.getStatus() == BatchStatus.COMPLETED) {
            gauge(
                    registry,
                    "hk.ipo.step.duration.seconds",
                    "How long each step of the last run took",
                    Tags.of("step", step.getStepName()),
                    Duration.between(start, end).toMillis() / MILLIS_A_SECOND);
        }
        if (step.getStepName().startsWith(STAGE)) {
            rows(registry, step);
        }
    }

    /** Counted by file across restarts, so that rows read again after a failure count once. */
    private static void rows(PrometheusMeterRegistry registry, StepExecution step) {
        String feed = step.getStepName().substring(STAGE.length());
        long read = FileCounts.READ.total(step.getExecutionContext());
        long rejected = FileCounts.REJECTED.total(step.getExecutionContext());
        String help = "Rows of the last run by feed and by what became of them";
        gauge(registry, "hk.ipo.rows", help, Tags.of("feed", feed, "outcome", "read"), read);
        gauge(
                registry,
                "hk.ipo.rows",
                help,
                Tags.of("feed", feed, "outcome", "staged"),
                read - rejected);
        gauge(
                registry,
                "hk.ipo.rows",
                help,
                Tags.of("feed", feed, "outcome", "rejected"),
                rejected);
    }

    private static void gauge(
            PrometheusMeterRegistry registry, String name, String help, Tags tags, Number value) {
        Gauge.builder(name, () -> value).description(help).tags(tags).register(registry);
    }
}
