package hk.ipo.service;

import hk.ipo.delivery.Edition;
import hk.ipo.job.ExitCode;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunLog;
import hk.ipo.web.OrderedRun;
import hk.ipo.web.RunDesk;
import hk.ipo.web.RunHistory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Carries out the runs asked for, one at a time, in the order in which they were. */
public final class RunQueue implements RunDesk, AutoCloseable {

    private static final int KEPT = 50;
    private static final int MOST_WAITING = 20;

    /** Longer than a step that writes all files takes, shorter than schedulers wait to kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final Logger LOG = LoggerFactory.getLogger(RunQueue.class);

    private final EditionRun run;
    private final RunRecords records;
    private final Clock clock;
    private final ZoneId zone;
    private final UnaryOperator<String> hidden;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("run").factory());
    private final Deque<QueuedRun> runs = new ArrayDeque<>();

    /**
     * An empty queue.
     *
     * @param run what publishes an edition
     * @param log the job's history
     * @param zone where "today" is
     * @param hidden takes passwords out of a line
     */
    public RunQueue(
            EditionRun run, RunLog log, Clock clock, ZoneId zone, UnaryOperator<String> hidden) {
        this.run = run;
        this.records = new RunRecords(log, clock);
        this.clock = clock;
        this.zone = zone;
        this.hidden = hidden;
    }

    @Override
    public synchronized List<OrderedRun> ordered() {
        return runs.stream().map(queued -> queued.shown(hidden)).toList();
    }

    @Override
    public synchronized Optional<OrderedRun> ordered(String id) {
        return runs.stream()
                .filter(queued -> queued.id().equals(id))
                .findFirst()
                .map(queued -> queued.shown(hidden));
    }

    @Override
    public synchronized OrderedRun order(Edition edition, String by) {
        if (edition.asOf().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new IllegalArgumentException("a day that has come expected");
        }
        Optional<QueuedRun> waiting =
                runs.stream()
                        .filter(QueuedRun::isWaiting)
                        .filter(queued -> queued.edition().equals(edition))
                        .findFirst();
        if (waiting.isPresent()) {
            return waiting.get().shown(hidden);
        }
        if (runs.stream().filter(QueuedRun::isWaiting).count() >= MOST_WAITING) {
            throw new IllegalArgumentException(MOST_WAITING + " runs wait already");
        }
        QueuedRun queued =
                new QueuedRun(UUID.randomUUID().toString(), edition, by, clock.instant());
        runs.addFirst(queued);
        while (runs.size() > KEPT && !runs.getLast().isOpen()) {
            runs.removeLast();
        }
        worker.execute(() -> carryOut(queued));
        return queued.shown(hidden);
    }

    @Override
    public RunHistory history() {
        return records.history();
    }

    /** Whether a run goes on or waits. */
    public synchronized boolean isBusy() {
        return runs.stream().anyMatch(QueuedRun::isOpen);
    }

    /**
     * Gives up the runs that wait, and lets the one that goes on end: the signal to stop, which is
     * given to it elsewhere, has it end with its chunk.
     */
    @Override
    public void close() {
        worker.shutdown();
        synchronized (this) {
            runs.stream()
                    .filter(QueuedRun::isWaiting)
                    .forEach(queued -> queued.end(OrderedRun.State.CANCELLED, clock.instant()));
        }
        try {
            if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("a run did not end within " + PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(QueuedRun queued) {
        if (!queued.begin()) {
            return;
        }
        OrderedRun.State state = OrderedRun.State.PUBLISHED;
        try {
            run.carryOut(queued.edition(), queued.out());
        } catch (RunFailedException e) {
            state = failed(queued, String.valueOf(e.getMessage()), e.exitCode());
        } catch (RuntimeException e) {
            state = failed(queued, "unexpected: " + e, ExitCode.UNEXPECTED);
        }
        records.forget();
        queued.end(state, clock.instant());
    }

    private OrderedRun.State failed(QueuedRun queued, String reason, ExitCode how) {
        queued.out().println(reason);
        return switch (how) {
            case HELD_BACK -> logged(queued, reason, OrderedRun.State.HELD_BACK);
            // The edition is there; what is owed of its mails the command mail sends.
            case MAIL_OWED -> logged(queued, reason, OrderedRun.State.PUBLISHED);
            case STOPPED -> OrderedRun.State.CANCELLED;
            case PUBLISHED, UNEXPECTED, WRONG_USAGE, UNREADABLE_INPUT, ANOTHER_RUN, NO_WORKERS ->
                    logged(queued, reason, OrderedRun.State.FAILED);
        };
    }

    private OrderedRun.State logged(QueuedRun queued, String reason, OrderedRun.State state) {
        LOG.error("{}: {}", queued.edition(), hidden.apply(reason));
        return state;
    }
}
