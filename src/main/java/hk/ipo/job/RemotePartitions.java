package hk.ipo.job;

import hk.ipo.broker.BrokerException;
import hk.ipo.broker.PartitionQueue;
import hk.ipo.broker.Ticket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Hands partitions to workers and waits for them. A message says no more than which partition it
 * is: all else is in the shared database, where workers note how far they are. That is looked at
 * rather than replies, which could be lost, and so one silence for long can be told from a long
 * run.
 */
final class RemotePartitions extends AbstractPartitionHandler {

    /** So often a status is set again that a worker has just written over. */
    private static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(RemotePartitions.class);

    private final PartitionQueue queue;
    private final JobRepository repository;
    private final Function<StepExecution, WorkOrder> orders;
    private final PartitionWatch watch;
    private final Clock clock;

    RemotePartitions(
            PartitionQueue queue,
            JobRepository repository,
            Function<StepExecution, WorkOrder> orders,
            PartitionWatch watch,
            Clock clock) {
        this.queue = queue;
        this.repository = repository;
        this.orders = orders;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution step, Set<StepExecution> partitions)
            throws InterruptedException {
        JobExecution run = step.getJobExecution();
        WorkOrder order = orders.apply(step);
        order.keepIn(run.getExecutionContext());
        repository.updateExecutionContext(run);
        Set<StepExecution> ended = new LinkedHashSet<>();
        try {
            queue.send(
                    partitions.stream()
                            .map(one -> new Ticket(edition(run), order.draft(), one.getId()))
                            .toList());
            watch.await(step);
        } catch (BrokerException e) {
            throw new RunFailedException(ExitCode.UNEXPECTED, String.valueOf(e.getMessage()), e);
        } finally {
            // No worker is to go on with what nobody waits for any more.
            BatchStatus end = step.isTerminateOnly() ? BatchStatus.STOPPED : BatchStatus.FAILED;
            partitions.forEach(one -> ended.add(ended(one.getId(), end)));
            if (ended.stream().anyMatch(one -> one.getStatus() != BatchStatus.COMPLETED)) {
                purge(edition(run));
            }
        }
        return ended;
    }

    private void purge(String edition) {
        try {
            queue.purge(edition);
        } catch (BrokerException e) {
            // Why the run ends is said already; the next one of the edition purges too.
            LOG.warn("{}", e.getMessage());
        }
    }

    /** A partition as it ended, or as it is ended now. */
    private StepExecution ended(long partition, BatchStatus end) {
        for (int attempt = 1; ; attempt++) {
            StepExecution now = stored(partition);
            if (now.getStatus() == BatchStatus.COMPLETED || now.getStatus() == BatchStatus.FAILED) {
                return now;
            }
            now.setStatus(end);
            now.setEndTime(LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault()));
            try {
                repository.update(now);
                return now;
            } catch (OptimisticLockingFailureException e) {
                // The worker has just noted something: what it is decides.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private StepExecution stored(long partition) {
        return Objects.requireNonNull(
                repository.getStepExecution(partition), "a partition that is in no history");
    }

    private static String edition(JobExecution run) {
        return RunHistory.editionOf(run);
    }
}
