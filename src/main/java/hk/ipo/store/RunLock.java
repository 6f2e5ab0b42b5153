package hk.ipo.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The right to make an edition, held by one run at a time across processes and machines, on a lease
 * that the run renews while it lives. Only the database's clock counts.
 */
public final class RunLock {

    private static final String LEASE =
            "current_timestamp + interval '1' second * cast(:lease as integer)";

    private final JdbcClient jdbc;
    private final String key;
    private final String runId;
    private final Duration lease;

    /**
     * A lock that is not yet held.
     *
     * @param key what is locked: {@code 2025 as of 2026-01-05}
     * @param runId what tells this run from all others
     * @param lease how long the lock is held without being renewed, in whole seconds
     */
    public RunLock(DataSource dataSource, String key, String runId, Duration lease) {
        this.jdbc = JdbcClient.create(dataSource);
        this.key = key;
        this.runId = runId;
        this.lease = lease;
    }

    /**
     * Who holds a lock.
     *
     * @param owner the run's machine, process and user
     * @param since when it took the lock
     */
    public record Holder(String owner, Instant since) {}

    /**
     * Takes the lock if it is free or its lease has run out.
     *
     * @param owner the run's machine, process and user, for others to read
     * @return who else holds it; empty when it was taken
     */
    public Optional<Holder> take(String owner) {
        while (true) {
            if (takeOver(owner) || insert(owner)) {
                return Optional.empty();
            }
            Optional<Holder> holder = holder(jdbc, key, "");
            if (holder.isPresent()) {
                return holder;
            }
            // Given back between the two statements: the next attempt will tell.
        }
    }

    /** Who holds a lock on a lease that has not run out: a run that lives. */
    public static Optional<Holder> livingHolder(DataSource dataSource, String key) {
        return holder(JdbcClient.create(dataSource), key, " and lease_until >= current_timestamp");
    }

    /** Holds it for another lease; false when it was lost to another run. */
    public boolean renew() {
        return jdbc.sql(
                                "update run_lock set lease_until = "
                                        + LEASE
                                        + " where lock_key = :key and run_id = :run")
                        .param("key", key)
                        .param("run", runId)
                        .param("lease", lease.toSeconds())
                        .update()
                == 1;
    }

    /** Gives it back, unless it was lost. */
    public void giveBack() {
        jdbc.sql("delete from run_lock where lock_key = :key and run_id = :run")
                .param("key", key)
                .param("run", runId)
                .update();
    }

    /** Takes it from whoever holds it, unless that is one of the runs known to be alive. */
    public void breakUpUnlessHeldBy(Collection<String> alive) {
        jdbc.sql("select run_id from run_lock where lock_key = :key")
                .param("key", key)
                .query(String.class)
                .optional()
                .filter(holder -> !alive.contains(holder))
                .ifPresent(
                        dead ->
                                jdbc.sql(
                                                "delete from run_lock where lock_key = :key"
                                                        + " and run_id = :dead")
                                        .param("key", key)
                                        .param("dead", dead)
                                        .update());
    }

    private boolean takeOver(String owner) {
        return jdbc.sql(
                                "update run_lock set run_id = :run, owner = :owner,"
                                        + " held_since = current_timestamp, lease_until = "
                                        + LEASE
                                        + " where lock_key = :key and lease_until <"
                                        + " current_timestamp")
                        .param("key", key)
                        .param("run", runId)
                        .param("owner", owner)
                        .param("lease", lease.toSeconds())
                        .update()
                == 1;
    }

    private boolean insert(String owner) {
        try {
            jdbc.sql(
                            "insert into run_lock (lock_key, run_id, owner, held_since, lease_until)"
                                    + " values (:key, :run, :owner, current_timestamp, "
                                    + LEASE
                                    + ")")
                    .param("key", key)
                    .param("run", runId)
                    .param("owner", owner)
                    .param("lease", lease.toSeconds())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Optional<Holder> holder(JdbcClient jdbc, String key, String condition) {
        return jdbc.sql("select owner, held_since from run_lock where lock_key = :key" + condition)
                .param("key", key)
                .query(
                        (row, number) ->
                                new Holder(
                                        row.getString("owner"),
                                        row.getObject("held_since", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }
}
