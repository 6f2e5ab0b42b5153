package hk.ipo.job;

import hk.ipo.delivery.OutputFolder;
import hk.ipo.drop.Arrivals;
import hk.ipo.report.section.UnusableOutlineException;
import hk.ipo.source.Inputs;
import hk.ipo.source.UnreadableInputException;
import hk.ipo.store.FactStore;
import hk.ipo.store.PartitionLog;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.CompositeStepExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Starts the job, or resumes it where it failed, and says what came of it. */
final class JobRun {

    private final RunRequest request;
    private final Inputs inputs;
    private final Optional<Arrivals> arrivals;
    private final OutputFolder output;
    private final ApplicationContext context;
    private final Clock clock;
    private final PrintStream out;
    private final StopSignal stop;
    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final FactStore store;
    private final DataSource dataSource;

    JobRun(
            RunRequest request,
            Inputs inputs,
            Optional<Arrivals> arrivals,
            OutputFolder output,
            ApplicationContext context,
            PrintStream out,
            Clock clock,
            StopSignal stop) {
        this.request = request;
        this.inputs = inputs;
        this.arrivals = arrivals;
        this.output = output;
        this.context = context;
        this.clock = clock;
        this.out = out;
        this.stop = stop;
        repository = context.getBean(JobRepository.class);
        operator = context.getBean(JobOperator.class);
        transactions = context.getBean(PlatformTransactionManager.class);
        store = context.getBean(FactStore.class);
        dataSource = context.getBean(DataSource.class);
    }

    /**
     * Runs the job to its end.
     *
     * @throws RunFailedException when nothing was published
     */
    void start(Renderers renderers, int rowsAChunk) {
        try (HeldLock lock = HeldLock.take(request, dataSource)) {
            start(renderers, rowsAChunk, lock);
        }
    }

    private void start(Renderers renderers, int rowsAChunk, HeldLock lock) {
        Optional<LocalDate> since = since();
        RunHistory history = new RunHistory(repository, operator, store);
        history.buryTheDead(request.edition());
        RunHistory.Place place = history.placeFor(request, inputs.fingerprint());
        RunConsole console = new RunConsole(out);
        console.begin(request.edition(), place.resumed(), inputs.leftAside());
        console.protectedBy(request.orders().protection());
        arrivals.ifPresent(console::arrived);

        List<FeedInput> feeds = FeedInput.of(inputs);
        EditionReport report =
                new EditionReport(request, since, feeds, store, place.importId(), repository);
        EditionFiles files = new EditionFiles(request, since, output, renderers, clock, lock);
        CheckTasklet gate =
                new CheckTasklet(
                        store,
                        place.importId(),
                        new IntakeCheck(request.rejectTolerance()),
                        report);
        List<ClosingStep> closing =
                new ClosingSteps(request, context, out, clock).of(arrivals, report);
        JobExecution ended;
        try (Crew crew = crew(files, report, since)) {
            StepExecutionListener listener = listener();
            Job job =
                    new ReportJob(repository, transactions, listener)
                            .of(
                                    feeds,
                                    stages(place.importId(), rowsAChunk),
                                    gate,
                                    files,
                                    new RenderStep(
                                                    repository,
                                                    request.orders(),
                                                    files,
                                                    report,
                                                    crew)
                                            .of(listener, new StopListener(stop)),
                                    closing);
            ended = execute(job, place);
        }
        if (ended.getExitStatus().getExitCode().equals(CheckTasklet.HELD_BACK)) {
            console.rejected(gate.rejected());
            throw heldBack(ended);
        }
        if (ended.getStatus() == BatchStatus.STOPPED) {
            throw new RunFailedException(
                    ExitCode.STOPPED, "stopped as told; the next run of this edition resumes it");
        }
        if (ended.getStatus() != BatchStatus.COMPLETED) {
            throw failed(ended);
        }
        console.headline(report.of(ended.getJobInstance()));
        console.editions(files.editions());
        console.rejected(store.summary(place.importId()).rejected());
        files.publication().ifPresent(console::published);
    }

    private Crew crew(EditionFiles files, EditionReport report, Optional<LocalDate> since) {
        return switch (request.orders().workers()) {
            case Workers.Local ignored -> new LocalCrew();
            case Workers.Remote remote -> {
                RemoteCrew crew =
                        RemoteCrew.of(
                                remote,
                                repository,
                                new PartitionLog(dataSource),
                                step ->
                                        new WorkOrder(
                                                CodeVersion.withJava(),
                                                remote.templates(),
                                                files.folder().name(),
                                                since,
                                                report.intake(
                                                                step.getJobExecution()
                                                                        .getJobInstance())
                                                        .sources()),
                                clock);
                int stale = crew.purge(request.edition().toString());
                if (stale > 0) {
                    out.println("left over from a run that died: " + stale + " partitions");
                }
                yield crew;
            }
        };
    }

    private Optional<LocalDate> since() {
        try {
            return request.since().day(request.edition(), request.output());
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "the edition before cannot be found, --since=DAY or --since=none says it: "
                            + e.getMessage(),
                    e);
        }
    }

    private StepExecutionListener listener() {
        CompositeStepExecutionListener all = new CompositeStepExecutionListener();
        all.register(new StepConsole(out));
        all.register(new StopListener(stop));
        return all;
    }

    private StageStep stages(long importId, int rowsAChunk) {
        return new StageStep(
                repository, transactions, store, importId, request.edition().asOf(), rowsAChunk);
    }

    private JobExecution execute(Job job, RunHistory.Place place) {
        try {
            return operator.start(job, place.parameters());
        } catch (JobExecutionAlreadyRunningException e) {
            throw new RunFailedException(
                    ExitCode.ANOTHER_RUN,
                    "another run of "
                            + request.edition()
                            + " holds the database "
                            + request.database(),
                    e);
        } catch (JobExecutionException e) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED, "the job cannot be started: " + e.getMessage(), e);
        }
    }

    private static RunFailedException heldBack(JobExecution ended) {
        String reason =
                ended.getStepExecutions().stream()
                        .filter(step -> step.getStepName().equals(ReportJob.CHECK))
                        .map(step -> step.getExitStatus().getExitDescription())
                        .findFirst()
                        .orElse("the check of an earlier run failed");
        return new RunFailedException(ExitCode.HELD_BACK, "held back: " + reason);
    }

    private static RunFailedException failed(JobExecution ended) {
        Throwable failure =
                ended.getAllFailureExceptions().stream()
                        .findFirst()
                        .orElseGet(() -> new IllegalStateException("status " + ended.getStatus()));
        Optional<RunFailedException> known = Causes.find(failure, RunFailedException.class);
        if (known.isPresent()) {
            return known.get();
        }
        String step =
                ended.getStepExecutions().stream()
                        .filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                        .map(StepExecution::getStepName)
                        .findFirst()
                        .orElse(ReportJob.NAME);
        Optional<RunFailedException> said = Causes.find(failure, RunFailedException.class);
        if (said.isPresent()) {
            return said.get();
        }
        return Causes.find(failure, UnusableOutlineException.class)
                .map(
                        cause ->
                                new RunFailedException(
                                        ExitCode.WRONG_USAGE,
                                        String.valueOf(cause.getMessage()),
                                        failure))
                .or(() -> unreadable(failure))
                .orElseGet(
                        () ->
                                new RunFailedException(
                                        ExitCode.UNEXPECTED,
                                        step + " failed: " + Causes.root(failure),
                                        failure));
    }

    private static Optional<RunFailedException> unreadable(Throwable failure) {
        return Causes.find(failure, UnreadableInputException.class)
                .map(
                        cause ->
                                new RunFailedException(
                                        ExitCode.UNREADABLE_INPUT,
                                        String.valueOf(cause.getMessage()),
                                        failure));
    }
}
