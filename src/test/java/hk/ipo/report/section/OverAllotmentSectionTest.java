package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class OverAllotmentSectionTest {

    private final CarriedReport report = CarriedReport.of(2025, LocalDate.of(2026, 1, 5));

    @Test
    void thoseKnownByTheDayAreCountedToTheDollar() {
        assertThat(report.values())
                .containsEntry("over-allotments.deals", new BigDecimal("38"))
                .containsEntry("over-allotments.amount", new BigDecimal("23700757866"))
                .containsEntry("over-allotments.03750.proceeds", new BigDecimal("5348552100"))
                .doesNotContainKey("over-allotments.07618.proceeds");
        assertThat(report.percent("over-allotments.deals-share")).isEqualTo("33.33");
        assertThat(report.percent("over-allotments.share-of-base")).isEqualTo("9.04");
        assertThat(report.percent("over-allotments.share-of-own-base")).isEqualTo("13.61");
    }

    @Test
    void theLatestKnownStandsFirstWithTheWayItsDayWasFound() {
        List<List<Cell>> rows = report.table("over-allotments", "over-allotments.by-deal").rows();

        assertThat(rows).hasSize(38);
        assertThat(rows.get(0))
                .contains(
                        Cell.of(new Text.Data("02676")),
                        new Cell.Day(LocalDate.of(2026, 1, 2)),
                        Cell.of(Text.of("over-allotments.basis.SOURCE")));
        assertThat(rows.get(1))
                .contains(
                        Cell.of(new Text.Data("09609")),
                        new Cell.Day(LocalDate.of(2025, 12, 25)),
                        Cell.of(Text.of("over-allotments.basis.DERIVED")));
    }

    @Test
    void whereNoneIsKnownYetTheSectionSaysSo() {
        assertThat(
                        CarriedReport.of(2025, LocalDate.of(2025, 1, 20))
                                .section("over-allotments")
                                .blocks())
                .containsExactly(new Block.Empty(Text.of("over-allotments.empty")));
    }
}
