package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Block;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

class PricingSectionTest {

    private final CarriedReport report = CarriedReport.of(2025, LocalDate.of(2026, 1, 5));

    @ParameterizedTest
    @CsvSource({
        "BOTTOM, 24, 21074377255, 0.11",
        "WITHIN, 14, 11977613367, 0.77",
        "TOP, 27, 92937692624, 25.20",
        "MAXIMUM_ONLY, 10, 82262025400, -2.16",
        "NO_RANGE, 39, 77710110839, 28.76"
    })
    void offersAreCountedByThePlaceOfTheirPrice(
            String position, String offers, String funds, String firstDay) {
        assertThat(report.values())
                .containsEntry("pricing." + position + ".offers", new BigDecimal(offers))
                .containsEntry("pricing." + position + ".funds", new BigDecimal(funds));
        assertThat(report.percent("pricing." + position + ".first-day")).isEqualTo(firstDay);
    }

    @Test
    void noOfferWasPricedOutsideItsRangeAndThatHasNoMedian() {
        assertThat(report.values())
                .containsEntry("pricing.BELOW.offers", BigDecimal.ZERO)
                .containsEntry("pricing.ABOVE.offers", BigDecimal.ZERO)
                .containsEntry("pricing.UNKNOWN.offers", BigDecimal.ZERO)
                .doesNotContainKey("pricing.ABOVE.first-day");
    }

    @Test
    void withoutAnyPriceTheSectionSaysSo() {
        assertThat(CarriedReport.of(2024, LocalDate.of(2026, 1, 5)).section("pricing").blocks())
                .containsExactly(new Block.Empty(Text.of("pricing.empty")));
    }
}
