package hk.ipo.service;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
import hk.ipo.delivery.Edition;
import hk.ipo.web.RunDesk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks for the nightly runs. Nights that were missed since the last edition are caught up, one
 * edition each, the newest last; of a long absence only the last ones. An archive without any
 * edition has missed none. A night whose run failed is not tried again by itself.
 */
public final class Nights implements AutoCloseable {

    /** Who is said to have asked for a nightly run. */
    public static final String BY = "schedule";

    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    /** Looked at anew at least so often, for a machine that slept wakes with the wrong wait. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final NightSchedule schedule;
    private final Path output;
    private final RunDesk desk;
    private final Clock clock;
    private final int mostMissed;
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("schedule").unstarted(this::watch);
    private Optional<LocalDate> last = Optional.empty();

    /**
     * The nights of a schedule.
     *
     * @param output the folder that editions are published into
     * @param desk where runs are asked for
     * @param mostMissed how many missed nights are caught up at most
     */
    public Nights(NightSchedule schedule, Path output, RunDesk desk, Clock clock, int mostMissed) {
        this.schedule = schedule;
        this.output = output;
        this.desk = desk;
        this.clock = clock;
        this.mostMissed = mostMissed;
    }

    /** Begins to watch the clock. */
    public void start() {
        watcher.start();
    }

    /** Asks for the runs that are due. */
    void orderDue() throws IOException {
        if (last.isEmpty()) {
            last = lastPublished();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        LocalDate before = last.orElse(today.minusDays(1));
        last = Optional.of(before);
        for (LocalDate day : schedule.due(before, clock.instant(), mostMissed)) {
            desk.order(new Edition(day.getYear(), day), BY);
            last = Optional.of(day);
        }
    }

    private Optional<LocalDate> lastPublished() throws IOException {
        return Archive.open(output).editions().stream()
                .filter(ArchivedEdition::isCurrent)
                .map(ArchivedEdition::asOf)
                .max(Comparator.naturalOrder());
    }

    /** Stops asking. */
    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                Thread.sleep(untilNext());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            orderDue();
        } catch (IOException | RuntimeException e) {
            LOG.error("the nightly run could not be asked for, and is tried again", e);
        }
    }

    private Duration untilNext() {
        return schedule.next(clock.instant())
                .map(next -> Duration.between(clock.instant(), next).plusMillis(1))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
                .orElse(LONGEST_WAIT);
    }
}
