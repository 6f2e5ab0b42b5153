package hk.ipo.job;

import hk.ipo.store.RunLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/** The lock on the run's edition, renewed from a thread of its own until it is closed. */
final class HeldLock implements AutoCloseable {

    /** The system property that says how many seconds a dead run's lock outlives it. */
    static final String LEASE_SECONDS = "hk.ipo.lease-seconds";

    private static final int USUAL_LEASE_SECONDS = 60;

    /** So many renewals may fail before the lock is lost. */
    private static final int RENEWALS_A_LEASE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(HeldLock.class);

    /** The runs of this process that hold a lock: they are alive whatever the database says. */
    private static final Set<String> ALIVE = ConcurrentHashMap.newKeySet();

    private final RunLock lock;
    private final String runId;
    private final String edition;
    private final ScheduledExecutorService heartbeat;

    private HeldLock(
            RunLock lock, String runId, String edition, ScheduledExecutorService heartbeat) {
        this.lock = lock;
        this.runId = runId;
        this.edition = edition;
        this.heartbeat = heartbeat;
    }

    /**
     * Takes the lock of the edition asked for.
     *
     * @throws RunFailedException when another run holds it, saying which and since when
     */
    static HeldLock take(RunRequest request, DataSource dataSource) {
        return take(
                request,
                dataSource,
                Duration.ofSeconds(Integer.getInteger(LEASE_SECONDS, USUAL_LEASE_SECONDS)));
    }

    static HeldLock take(RunRequest request, DataSource dataSource, Duration lease) {
        String edition = request.edition().toString();
        String runId = UUID.randomUUID().toString();
        RunLock lock = new RunLock(dataSource, edition, runId, lease);
        if (request.database().isExclusive()) {
            lock.breakUpUnlessHeldBy(ALIVE);
        }
        Optional<RunLock.Holder> holder = lock.take(RunOwner.self().toString());
        if (holder.isPresent()) {
            throw new RunFailedException(
                    ExitCode.ANOTHER_RUN,
                    "another run of "
                            + edition
                            + " has been going on since "
                            + holder.get().since()
                            + ": "
                            + holder.get().owner());
        }
        ALIVE.add(runId);
        ScheduledExecutorService heartbeat =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("lease").factory());
        HeldLock held = new HeldLock(lock, runId, edition, heartbeat);
        long between = lease.toMillis() / RENEWALS_A_LEASE;
        Future<?> beating =
                heartbeat.scheduleWithFixedDelay(
                        held::beat, between, between, TimeUnit.MILLISECONDS);
        LOG.debug("{} is locked: {}", edition, beating);
        return held;
    }

    /**
     * Makes sure that it is still held, before something is done that cannot be taken back.
     *
     * @throws RunFailedException when another run has taken it over
     */
    void confirm() {
        if (!lock.renew()) {
            throw new RunFailedException(
                    ExitCode.ANOTHER_RUN,
                    "another run of " + edition + " took over, because this one seemed dead");
        }
    }

    private void beat() {
        try {
            if (!lock.renew()) {
                heartbeat.shutdown();
            }
        } catch (DataAccessException e) {
            // The next beat tries again; what is to be published confirms the lock first.
            LOG.warn("the lock on {} could not be renewed: {}", edition, e.getClass().getName());
        }
    }

    /**
     * Gives the lock back. A renewal that is under way is waited for: H2 closes the database file
     * when a thread is interrupted that reads or writes it.
     */
    @Override
    public void close() {
        heartbeat.close();
        ALIVE.remove(runId);
        lock.giveBack();
    }
}
