package hk.ipo.job;

import hk.ipo.broker.BrokerException;
import hk.ipo.broker.PartitionQueue;
import hk.ipo.store.PartitionLog;

import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Workers on this and other machines, who share the database and the output folder. */
final class RemoteCrew implements Crew {

    private final Workers.Remote workers;
    private final PartitionQueue queue;
    private final JobRepository repository;
    private final PartitionLog log;
    private final Function<StepExecution, WorkOrder> orders;
    private final Clock clock;

    private RemoteCrew(
            Workers.Remote workers,
            PartitionQueue queue,
            JobRepository repository,
            PartitionLog log,
            Function<StepExecution, WorkOrder> orders,
            Clock clock) {
        this.workers = workers;
        this.queue = queue;
        this.repository = repository;
        this.log = log;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Connects to the broker.
     *
     * @param orders what workers are to know of the run, once it is about to be rendered
     * @throws RunFailedException when the broker cannot be reached
     */
    static RemoteCrew of(
            Workers.Remote workers,
            JobRepository repository,
            PartitionLog log,
            Function<StepExecution, WorkOrder> orders,
            Clock clock) {
        return new RemoteCrew(workers, open(workers), repository, log, orders, clock);
    }

    private static PartitionQueue open(Workers.Remote workers) {
        try {
            return PartitionQueue.open(workers.broker());
        } catch (BrokerException e) {
            throw new RunFailedException(ExitCode.UNEXPECTED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Takes what an earlier run of an edition left in the queue out of it; says how much. */
    int purge(String edition) {
        try {
            return queue.purge(edition);
        } catch (BrokerException e) {
            throw new RunFailedException(ExitCode.UNEXPECTED, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<EditionPartition> part(PartitionPlan plan, int deals) {
        return plan.forWorkers();
    }

    @Override
    public PartitionHandler handler(Step step) {
        return new RemotePartitions(
                queue, repository, orders, new PartitionWatch(log, workers), clock);
    }

    @Override
    public void close() {
        queue.close();
    }
}
