package hk.ipo.service;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.job.Database;
import hk.ipo.job.RunWatch;
import hk.ipo.web.Vitals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** When a night counts as overdue. The service starts on Monday at noon in Hong Kong. */
class ServiceVitalsTest {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final Instant STARTED = Instant.parse("2026-01-05T04:00:00Z");

    @TempDir private Path folder = Path.of("");
    private Instant now = STARTED;
    private final Clock clock = ((InstantSource) () -> now).withZone(HONG_KONG);

    @Test
    void aServiceThatHasNoNightBehindItIsUp() {
        ServiceVitals vitals =
                vitals(Optional.of(new NightSchedule("0 30 6 * * MON-FRI", HONG_KONG)));

        assertThat(vitals.health()).isEqualTo(new Vitals.Health(Vitals.State.UP, Optional.empty()));
        assertThat(vitals.metrics()).contains("");
    }

    @Test
    void aNightIsOverdueTwoHoursAfterItWasDue() {
        ServiceVitals vitals =
                vitals(Optional.of(new NightSchedule("0 30 6 * * MON-FRI", HONG_KONG)));

        // Tuesday, half past eight and a second later.
        now = Instant.parse("2026-01-06T00:30:00Z");
        assertThat(vitals.health().state()).isEqualTo(Vitals.State.UP);
        now = Instant.parse("2026-01-06T00:30:01Z");
        assertThat(vitals.health().state()).isEqualTo(Vitals.State.LATE);
    }

    @Test
    void whereAnotherSchedulerStartsTheRunsNoneIsOverdue() {
        ServiceVitals vitals = vitals(Optional.empty());

        now = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(vitals.health().state()).isEqualTo(Vitals.State.UP);
    }

    private ServiceVitals vitals(Optional<NightSchedule> schedule) {
        return new ServiceVitals(new RunWatch(Database.within(folder), clock), schedule, clock);
    }
}
