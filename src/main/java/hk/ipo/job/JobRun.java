package hk.ipo.job;

import hk.ipo.delivery.OutputFolder;
import hk.ipo.drop.Arrivals;
import hk.ipo.source.Inputs;
import hk.ipo.source.UnreadableInputException;
import hk.ipo.store.FactStore;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Starts the job, or resumes it where it failed, and says what came of it. */
final class JobRun {

    private final RunRequest request;
    private final Inputs inputs;
    private final Optional<Arrivals> arrivals;
    private final OutputFolder output;
    private final ApplicationContext context;
    private final Clock clock;
    private final PrintStream out;
    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final FactStore store;

    JobRun(
            RunRequest request,
            Inputs inputs,
            Optional<Arrivals> arrivals,
            OutputFolder output,
            ApplicationContext context,
            PrintStream out,
            Clock clock) {
        this.request = request;
        this.inputs = inputs;
        this.arrivals = arrivals;
        this.output = output;
        this.context = context;
        this.clock = clock;
        this.out = out;
        repository = context.getBean(JobRepository.class);
        operator = context.getBean(JobOperator.class);
        transactions = context.getBean(PlatformTransactionManager.class);
        store = context.getBean(FactStore.class);
    }

    /**
     * Runs the job to its end.
     *
     * @throws RunFailedException when nothing was published
     */
    void start(Renderers renderers, int rowsAChunk) {
        RunHistory history = new RunHistory(repository, operator, store);
        if (request.database().isExclusive()) {
            history.buryTheDead();
        }
        RunHistory.Place place = history.placeFor(request, inputs.fingerprint());
        RunConsole console = new RunConsole(out);
        console.begin(request.edition(), place.resumed(), inputs.leftAside());
        arrivals.ifPresent(console::arrived);

        List<FeedInput> feeds = FeedInput.of(inputs);
        EditionReport report =
                new EditionReport(request, feeds, store, place.importId(), repository);
        EditionFiles files = new EditionFiles(request, output, renderers);
        CheckTasklet gate =
                new CheckTasklet(
                        store,
                        place.importId(),
                        new IntakeCheck(request.rejectTolerance()),
                        report);
        List<ClosingStep> closing =
                new ClosingSteps(request, context, out, clock).of(arrivals, report);
        Job job =
                new ReportJob(repository, transactions, new StepConsole(out))
                        .of(
                                feeds,
                                stages(place.importId(), rowsAChunk),
                                gate,
                                report,
                                files,
                                closing);
        JobExecution ended = execute(job, place);
        if (ended.getExitStatus().getExitCode().equals(CheckTasklet.HELD_BACK)) {
            console.rejected(gate.rejected());
            throw heldBack(ended);
        }
        if (ended.getStatus() != BatchStatus.COMPLETED) {
            throw failed(ended);
        }
        console.headline(report.of(ended.getJobInstance()));
        console.rejected(store.summary(place.importId()).rejected());
        console.published(files.published());
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
        return Causes.find(failure, UnreadableInputException.class)
                .map(
                        cause ->
                                new RunFailedException(
                                        ExitCode.UNREADABLE_INPUT,
                                        String.valueOf(cause.getMessage()),
                                        failure))
                .orElseGet(
                        () ->
                                new RunFailedException(
                                        ExitCode.UNEXPECTED,
                                        step + " failed: " + Causes.root(failure),
                                        failure));
    }
}
