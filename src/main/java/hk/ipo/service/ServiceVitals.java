package hk.ipo.service;

import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunWatch;
import hk.ipo.web.Vitals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What monitoring is told, read from the database at most every half minute. A night is overdue two
 * hours after it was due; before the first success, the hours since the service started count.
 */
public final class ServiceVitals implements Vitals {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final RunWatch watch;
    private final Optional<NightSchedule> schedule;
    private final Clock clock;
    private final Instant started;
    private Optional<RunWatch.Reading> known = Optional.empty();
    private Instant until = Instant.MIN;

    /**
     * The vitals of a service that starts now.
     *
     * @param schedule when runs are due; nothing where another scheduler starts them, so that none
     *     is ever overdue
     */
    public ServiceVitals(RunWatch watch, Optional<NightSchedule> schedule, Clock clock) {
        this.watch = watch;
        this.schedule = schedule;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public Health health() {
        return reading()
                .map(now -> new Health(state(now), now.lastSuccess()))
                .orElseGet(() -> new Health(State.UNKNOWN, Optional.empty()));
    }

    @Override
    public Optional<String> metrics() {
        return reading().map(RunWatch.Reading::metrics);
    }

    private State state(RunWatch.Reading now) {
        Instant since =
                now.lastSuccess().filter(success -> success.isAfter(started)).orElse(started);
        boolean late =
                schedule.flatMap(nights -> nights.next(since))
                        .filter(due -> due.plus(PATIENCE).isBefore(clock.instant()))
                        .isPresent();
        return late ? State.LATE : State.UP;
    }

    private synchronized Optional<RunWatch.Reading> reading() {
        if (!clock.instant().isBefore(until)) {
            known = read();
            until = clock.instant().plus(FRESH);
        }
        return known;
    }

    /** Where another process holds the database, nobody can tell. */
    private Optional<RunWatch.Reading> read() {
        try {
            return Optional.of(watch.read());
        } catch (RunFailedException e) {
            return Optional.empty();
        }
    }
}
