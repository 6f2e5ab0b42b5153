package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PeriodTest {

    @Test
    void aYearThatIsOverIsWhole() {
        Period period = Period.ofYearUntil(2025, LocalDate.of(2026, 1, 5));

        assertThat(period).isEqualTo(Period.ofYear(2025));
        assertThat(period.isWholeYear()).isTrue();
    }

    @Test
    void aYearThatIsNotOverEndsOnTheDay() {
        Period period = Period.ofYearUntil(2026, LocalDate.of(2026, 1, 13));

        assertThat(period.isWholeYear()).isFalse();
        assertThat(period.contains(LocalDate.of(2026, 1, 13))).isTrue();
        assertThat(period.contains(LocalDate.of(2026, 1, 14))).isFalse();
        assertThat(period.contains(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void theYearBeforeHasTheSameDaysAndALeapDayBecomesTheDayBefore() {
        assertThat(Period.ofYearUntil(2024, LocalDate.of(2024, 2, 29)).yearBefore())
                .isEqualTo(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 28)));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> Period.ofYearUntil(2026, LocalDate.of(2025, 12, 31)))
                .hasMessage("a period ends on or after its first day");
    }
}
