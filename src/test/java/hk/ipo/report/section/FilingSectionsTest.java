package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.Section;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pipeline, time to list and results of the carried data; values counted from the files. */
class FilingSectionsTest {

    private static final Report APRIL = build(2026, LocalDate.of(2026, 4, 29));
    private static final Report JANUARY = build(2025, LocalDate.of(2026, 1, 5));

    @Test
    void activeApplicationsAreThoseOfTheLastDayCountedByTheAsOfDay() {
        assertFigure("pipeline.active", "392", 1);
        assertFigure("pipeline.highest", "392", 50);
        assertFigure("pipeline.lowest", "339", 50);
        assertFigure("pipeline.2026-02.active", "384", 1);
        assertFigure("pipeline.2026-03.active", "345", 1);
        assertFigure("pipeline.2026-03.lowest", "339", 26);
        assertFigure("pipeline.2026-03.highest", "377", 26);
        assertThat(ids(APRIL)).doesNotContain("pipeline.2026-05.active");
        assertThat(statement(APRIL, "pipeline"))
                .isEqualTo("392 Main Board applications were active on 29 April 2026");
    }

    @Test
    void applicationsStandWhereThePagesShowedThemByThen() {
        assertFigure("pipeline.status.ACTIVE.main", "392", 392);
        assertFigure("pipeline.status.LISTED.main", "16", 16);
        assertFigure("pipeline.status.INACTIVE.main", "49", 49);
        assertFigure("pipeline.status.NO_LONGER_SHOWN.all", "61", 61);
        assertFigure("pipeline.status.total.gem", "0", 0);
        assertFigure("pipeline.status.total.all", "518", 518);
    }

    @Test
    void filingsAreCountedByTheirFirstSubmission() {
        assertFigure("pipeline.filings.2025-08", "8", 8);
        assertFigure("pipeline.filings.2026-01", "114", 114);
        assertFigure("pipeline.filings.2026-04", "67", 67);
        assertThat(ids(APRIL)).doesNotContain("pipeline.filings.2026-05");
    }

    @Test
    void timeToListIsOverTheDealsWhoseFirstFilingIsKnown() {
        assertFigure("time-to-list.deals", "21", 21);
        assertThat(value(APRIL, "time-to-list.mean").setScale(4, RoundingMode.HALF_UP))
                .isEqualTo("125.4286");
        assertFigure("time-to-list.median", "96", 21);
        assertFigure("time-to-list.p10", "34", 21);
        assertFigure("time-to-list.p90", "255", 21);
        assertFigure("time-to-list.minimum", "29", 21);
        assertFigure("time-to-list.maximum", "302", 21);
        assertFigure("time-to-list.fastest-1", "29", 1);
        assertFigure("time-to-list.slowest-2", "269", 1);
        assertThat(statement(APRIL, "time-to-list"))
                .isEqualTo(
                        "The median issuer was listed 96.0 days after its first filing; 21 of 49"
                                + " first filings are known");
    }

    @Test
    void aLossIsSaidForEachUnitOfRevenue() {
        assertFigure(
                "results.02513.1H2025.loss-per-revenue", "12.34554973821989528795811518324607", 1);
        assertFigure("results.02513.1H2025.revenue", "191", 1);
        assertFigure("results.02513.1H2025.net-profit", "-2358", 1);
        assertFigure(
                "results.00100.9M2025.loss-per-revenue", "9.581619477141306585324774968654677", 1);
        assertThat(ids(APRIL)).doesNotContain("results.00100.FY2022.loss-per-revenue");
        assertThat(statement(APRIL, "results"))
                .isEqualTo(
                        "4 of the 4 issuers whose results are known made a loss in their latest"
                                + " period");
    }

    @Test
    void cashLastsAsManyMonthsAsTheLossOrTheResearchOfThePeriodAllows() {
        assertThat(rounded("results.02513.1H2025.research-a-month")).isEqualTo("265.783333");
        assertThat(rounded("results.02513.1H2025.runway-at-loss")).isEqualTo("6.488550");
        assertThat(rounded("results.02513.1H2025.runway-at-research")).isEqualTo("9.594281");
        assertThat(ids(APRIL)).doesNotContain("results.06082.1H2025.runway-at-loss");
    }

    @Test
    void anEditionOfADayBeforeThePagesWereSeenSaysThatNothingIsKnown() {
        assertThat(section(JANUARY, "pipeline").blocks())
                .singleElement()
                .isInstanceOf(Block.Empty.class);
        assertThat(statement(JANUARY, "pipeline"))
                .isEqualTo(
                        "No listing application and no count of active ones is known by the as-of"
                                + " day.");
        assertThat(section(JANUARY, "time-to-list").blocks())
                .singleElement()
                .isInstanceOf(Block.Empty.class);
        assertThat(section(JANUARY, "results").blocks())
                .singleElement()
                .isInstanceOf(Block.Empty.class);
    }

    private static Report build(int year, LocalDate asOf) {
        return new ReportBuilder()
                .build(year, CarriedData.asKnownOn(asOf), new Intake(List.of(), List.of()));
    }

    private static void assertFigure(String id, String value, int rows) {
        Figure figure = figure(APRIL, id);
        assertThat(figure.value()).as(id).isEqualTo(Optional.of(new BigDecimal(value)));
        assertThat(figure.evaluation().rows()).as(id).isEqualTo(rows);
    }

    private static String rounded(String id) {
        return value(APRIL, id).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal value(Report report, String id) {
        return figure(report, id).value().orElseThrow();
    }

    private static Figure figure(Report report, String id) {
        return report.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + id));
    }

    private static List<String> ids(Report report) {
        return report.figures().stream().map(Figure::id).toList();
    }

    private static Section section(Report report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String statement(Report report, String id) {
        return Wording.of(Language.ENGLISH).say(section(report, id).statement());
    }
}
