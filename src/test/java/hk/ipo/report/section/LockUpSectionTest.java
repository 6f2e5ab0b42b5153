package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.CarriedData;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class LockUpSectionTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    private final CarriedReport report = CarriedReport.of(2025, AS_OF);

    @Test
    void theComingThirtyAndNinetyDaysAreListedInTheirOrder() {
        List<List<Cell>> soon = report.table("lock-up", "lock-up.within-30").rows();
        List<List<Cell>> later = report.table("lock-up", "lock-up.within-90").rows();

        assertThat(soon).hasSize(7);
        assertThat(later).hasSize(15);
        assertThat(soon.getFirst())
                .contains(
                        Cell.of(new Text.Data("01828")),
                        new Cell.Day(LocalDate.of(2026, 1, 7)),
                        Cell.of(Text.of("lock-up.holders.ALL")));
        assertThat(soon.getLast()).contains(Cell.of(new Text.Data("09887")));
        assertThat(later.getLast()).contains(new Cell.Day(LocalDate.of(2026, 3, 30)));
        assertThat(report.values())
                .containsEntry("lock-up.01828.funds", new BigDecimal("3661053000"))
                .containsEntry("lock-up.01828.cornerstone-share", new BigDecimal("0.55"));
        assertThat(report.section("lock-up").statement())
                .isEqualTo(
                        Text.of(
                                "lock-up.statement",
                                Text.Argument.plain(7),
                                Text.Argument.plain(22),
                                Text.Argument.day(AS_OF)));
    }

    @Test
    void dealsOfTheYearBeforeStandInTheNextYearsCalendarAsNumbers() {
        CarriedReport next = CarriedReport.of(2026, AS_OF);

        assertThat(next.table("lock-up", "lock-up.within-30").rows().getFirst())
                .contains(new Cell.Numeric(new BigDecimal("3661053000"), Display.HKD_MN));
    }

    @Test
    void underChapter18cControllingShareholdersWaitTwelveMonths() {
        assertThat(
                        CarriedData.asKnownOn(AS_OF).deals().stream()
                                .filter(deal -> deal.stockCode().toString().equals("06082"))
                                .flatMap(deal -> LockUp.of(deal).stream()))
                .extracting(LockUp::holders, LockUp::ends)
                .containsExactly(
                        tuple(LockUp.Holders.CORNERSTONES, LocalDate.of(2026, 7, 2)),
                        tuple(LockUp.Holders.CONTROLLING, LocalDate.of(2027, 1, 2)));
    }

    @Test
    void whereNoLockUpEndsTheSectionSaysSo() {
        LocalDate early = LocalDate.of(2025, 1, 31);

        assertThat(CarriedReport.of(2025, early).section("lock-up").blocks())
                .startsWith(new Block.Empty(Text.of("lock-up.empty", Text.Argument.day(early))));
    }

    @Test
    void whatNoSourceGivesIsSaid() {
        assertThat(report.section("placings").blocks())
                .containsExactly(new Block.Empty(Text.of("placings.empty")));
        assertThat(report.section("market-value").blocks())
                .containsExactly(new Block.Empty(Text.of("market-value.empty")));
    }
}
