package hk.ipo.job;

import hk.ipo.broker.Taker;
import hk.ipo.broker.Ticket;
import hk.ipo.delivery.DraftFolder;
import hk.ipo.delivery.PublishedFile;
import hk.ipo.store.FactStore;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.EmptyResultDataAccessException;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** Writes the partitions that it is given, of one run after the other. */
final class PartitionWorker implements Taker {

    private final WorkerRequest request;
    private final JobRepository repository;
    private final FactStore store;
    private final Renderers renderers;
    private final PrintStream out;
    private final Step step;
    private Optional<AssignedRun> assigned = Optional.empty();

    PartitionWorker(
            WorkerRequest request,
            JobRepository repository,
            FactStore store,
            Renderers renderers,
            StopSignal stop,
            PrintStream out) {
        this.request = request;
        this.repository = repository;
        this.store = store;
        this.renderers = renderers;
        this.out = out;
        this.step = RenderStep.writing(repository, this::write, new StopListener(stop));
    }

    /**
     * Writes what is not written yet of a partition, unless its run is over.
     *
     * @throws RunFailedException when this worker is not one for the run, or is to stop; another
     *     one is then given the partition
     */
    @Override
    public void take(Ticket ticket) {
        Optional<StepExecution> partition = find(ticket);
        if (partition.isEmpty()) {
            out.println("left aside, its run is over: " + said(ticket));
            return;
        }
        StepExecution execution = partition.get();
        run(execution.getJobExecution());
        long start = System.nanoTime();
        // One that was given back says how far it came; that it stopped there is over.
        execution.setExitStatus(ExitStatus.EXECUTING);
        try {
            step.execute(execution);
        } catch (JobInterruptedException e) {
            execution.setStatus(BatchStatus.STOPPED);
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw new RunFailedException(
                    ExitCode.STOPPED, "stopped as told; another worker goes on");
        }
        if (execution.getStatus() == BatchStatus.UNKNOWN && find(ticket).isPresent()) {
            throw new RunFailedException(
                    ExitCode.UNEXPECTED,
                    "what was written of " + said(ticket) + " could not be noted in the database");
        }
        new WorkerConsole(out).tell(execution, System.nanoTime() - start);
    }

    /** What the history says of a partition that somebody still waits for. */
    private Optional<StepExecution> find(Ticket ticket) {
        try {
            return Optional.ofNullable(repository.getStepExecution(ticket.number()))
                    .filter(found -> found.getJobExecution().isRunning())
                    .filter(found -> isOpen(found.getStatus()))
                    .filter(
                            found ->
                                    WorkOrder.in(found.getJobExecution().getExecutionContext())
                                            .filter(order -> order.draft().equals(ticket.draft()))
                                            .isPresent());
        } catch (EmptyResultDataAccessException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED, STOPPING, STOPPED -> true;
            case COMPLETED, FAILED, ABANDONED, UNKNOWN -> false;
        };
    }

    private PublishedFile write(FileOrder file, StepExecution partition) throws IOException {
        return run(partition.getJobExecution()).write(file, renderers, partition);
    }

    private synchronized AssignedRun run(JobExecution execution) {
        AssignedRun run =
                assigned.filter(known -> known.number() == execution.getId())
                        .orElseGet(() -> assign(execution));
        assigned = Optional.of(run);
        return run;
    }

    private AssignedRun assign(JobExecution execution) {
        WorkOrder order = WorkOrder.in(execution.getExecutionContext()).orElseThrow();
        order.objectionTo(CodeVersion.withJava(), request.templates())
                .ifPresent(
                        objection -> {
                            throw new RunFailedException(ExitCode.WRONG_USAGE, objection);
                        });
        try {
            return new AssignedRun(
                    execution.getId(),
                    request.orders(),
                    EditionReport.ofRun(execution, order, store, repository),
                    DraftFolder.of(request.output(), order.draft()));
        } catch (IOException e) {
            throw new RunFailedException(
                    ExitCode.WRONG_USAGE,
                    "--output: "
                            + request.output()
                            + " is not the output folder of the run of "
                            + RunHistory.editionOf(execution)
                            + ", which writes into .work/"
                            + order.draft(),
                    e);
        }
    }

    private static String said(Ticket ticket) {
        return "partition " + ticket.number() + " of " + ticket.edition();
    }
}
