package hk.ipo.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Half past six in Hong Kong, 22:30 of the day before in UTC. */
class NightScheduleTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

    private final NightSchedule schedule =
            new NightSchedule("0 30 6 * * MON-FRI", ZoneId.of("Asia/Hong_Kong"));

    @Test
    void theNightAfterFridayIsMonday() {
        assertThat(schedule.next(Instant.parse("2026-01-01T22:30:00Z")))
                .contains(Instant.parse("2026-01-04T22:30:00Z"));
    }

    @Test
    void missedNightsAreDueOldestFirstWithoutTheWeekend() {
        assertThat(schedule.due(FRIDAY, Instant.parse("2026-01-06T22:30:00Z"), 10))
                .containsExactly(
                        LocalDate.of(2026, 1, 5),
                        LocalDate.of(2026, 1, 6),
                        LocalDate.of(2026, 1, 7));
    }

    @Test
    void aNightIsNotDueBeforeItsTime() {
        assertThat(schedule.due(FRIDAY, Instant.parse("2026-01-04T22:29:59Z"), 10)).isEmpty();
    }

    @Test
    void ofALongAbsenceTheLastNightsAreDue() {
        assertThat(schedule.due(FRIDAY, Instant.parse("2026-01-30T00:00:00Z"), 2))
                .containsExactly(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 1, 30));
    }
}
