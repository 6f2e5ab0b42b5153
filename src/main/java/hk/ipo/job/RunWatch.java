package hk.ipo.job;

import org.springframework.context.ConfigurableApplicationContext;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What monitoring is told of a database that nothing holds open. */
public final class RunWatch {

    private final Database database;
    private final Clock clock;

    /** Watches a database by a clock, whose zone says which day it is. */
    public RunWatch(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param lastSuccess when the last run ended that published; nothing where none did
     * @param metrics the metrics in the text format of Prometheus; empty before the first run
     */
    public record Reading(Optional<Instant> lastSuccess, String metrics) {}

    /**
     * Reads it now.
     *
     * @throws RunFailedException when the database cannot be read
     */
    public Reading read() {
        try (ConfigurableApplicationContext context =
                OpenedDatabase.open(database.existing(), false)) {
            RunMetrics metrics = RunMetrics.of(context, clock);
            return new Reading(metrics.lastSuccess(), metrics.text());
        } catch (RunFailedException e) {
            if (e.exitCode() == ExitCode.UNREADABLE_INPUT) {
                return new Reading(Optional.empty(), "");
            }
            throw e;
        }
    }
}
