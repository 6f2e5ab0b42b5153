package hk.ipo.job;

import hk.ipo.broker.BrokerException;
import hk.ipo.broker.PartitionQueue;
import hk.ipo.store.FactStore;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes files for runs of other processes, until it is told to stop. */
public final class WorkerRun {

    private final StopSignal stop;

    /** A worker that stops when it is told to. */
    public WorkerRun(StopSignal stop) {
        this.stop = stop;
    }

    /**
     * Takes partitions from the broker and writes them.
     *
     * @param out where it says what it does
     * @param verbose whether warnings are to be told at length
     * @throws RunFailedException when it cannot reach what it needs, or is not one for a run: what
     *     it had taken is then given to another
     */
    public void carryOut(WorkerRequest request, PrintStream out, boolean verbose) {
        try (ConfigurableApplicationContext context =
                        OpenedDatabase.open(request.database(), verbose);
                PartitionQueue queue = PartitionQueue.open(request.broker())) {
            PartitionWorker worker =
                    new PartitionWorker(
                            request,
                            context.getBean(JobRepository.class),
                            context.getBean(FactStore.class),
                            new StandardRenderers(request.orders()),
                            stop,
                            out);
            out.println("waiting for work at " + request.broker());
            work(worker, queue, request.threads());
        } catch (BrokerException e) {
            throw new RunFailedException(ExitCode.UNEXPECTED, String.valueOf(e.getMessage()), e);
        }
    }

    private void work(PartitionWorker worker, PartitionQueue queue, int threads) {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                all.add(
                        pool.submit(
                                () -> {
                                    try {
                                        queue.take(worker, () -> over.get() || stop.isGiven());
                                    } finally {
                                        over.set(true);
                                    }
                                }));
            }
            for (Future<?> one : all) {
                await(one);
            }
        }
    }

    private static void await(Future<?> thread) {
        try {
            thread.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunFailedException failure) {
                if (failure.exitCode() != ExitCode.STOPPED) {
                    throw failure;
                }
            } else if (e.getCause() instanceof BrokerException failure) {
                throw failure;
            } else {
                throw new RunFailedException(
                        ExitCode.UNEXPECTED, "the worker failed: " + Causes.root(e), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
