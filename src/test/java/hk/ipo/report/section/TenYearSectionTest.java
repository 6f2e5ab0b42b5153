package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TenYearSectionTest {

    /** The exchange's totals that the data set has end with 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025 | 2025-12-31 | in 2025 compares with HK$87.60bn in 2024
                    2026 | 2026-01-05 | in 2026 (to 5 January 2026) compares with HK$87.60bn in 2024, the last year whose total is known
                    """)
    void theLastYearKnownIsNamedAndWhyItIsNotTheYearBefore(
            int year, LocalDate asOf, String statement) {
        CarriedReport report = CarriedReport.of(year, asOf);

        assertThat(Wording.of(Language.ENGLISH).say(report.section("annual").statement()))
                .endsWith(statement);
    }
}
