package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.CarriedData;
import hk.ipo.report.Check;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.Report;
import hk.ipo.statistic.Evaluator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The carried data set, asked on different days, gives what was published about those days. */
class PublishedTotalsTest {

    private static final int CHECKS_WITHIN_THE_YEAR = 14;

    /** One more: the bridge from the year's end. */
    private static final int CHECKS_AFTER_THE_YEAR = 15;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025, 2025-12-19, 106, 101, 274598125036, 40.33, 51.88, 56.63, 8",
                "2025, 2025-12-31, 119, 114, 285842733885, 38.74, 49.84, 54.40, 8",
                "2025, 2026-01-05, 119, 114, 285961819485, 38.73, 49.82, 54.38, 8",
                "2025, 2026-04-29, 119, 114, 286886080094, 38.60, 49.66, 54.20, 8",
                "2026, 2026-01-13,  11,  11,  33126914048, 75.33, 95.58, 99.77, 0"
            })
    void everyDayHasItsOwnTotals(
            int year,
            LocalDate asOf,
            String listings,
            String offers,
            String funds,
            String topFive,
            String topEight,
            String topTen,
            String tenBillionDeals) {
        Map<String, BigDecimal> values = values(build(year, asOf));

        assertThat(values)
                .containsEntry("headline.listings", new BigDecimal(listings))
                .containsEntry("headline.offers", new BigDecimal(offers))
                .containsEntry("headline.funds", new BigDecimal(funds))
                .containsEntry("concentration.deals-10bn", new BigDecimal(tenBillionDeals));
        assertThat(percent(values, "concentration.top-5-share")).isEqualTo(topFive);
        assertThat(percent(values, "concentration.top-8-share")).isEqualTo(topEight);
        assertThat(percent(values, "concentration.top-10-share")).isEqualTo(topTen);
    }

    @Test
    void theFiguresOf2025AsKnownOnTheFifthOfJanuaryAreTheseToTheDollar() {
        Map<String, BigDecimal> values = values(build(2025, LocalDate.of(2026, 1, 5)));

        assertThat(values)
                .containsAllEntriesOf(
                        expected(
                                """
                                board.MAIN.listings 118
                                board.MAIN.funds 285911819485
                                board.GEM.listings 1
                                board.GEM.funds 50000000
                                issuer-type.A_PLUS_H.listings 19
                                issuer-type.A_PLUS_H.funds 140112243909
                                issuer-type.A_SHARE_SPIN_OFF.funds 31110856807
                                issuer-type.H_SHARE.listings 57
                                issuer-type.OTHER.funds 61867995928
                                concentration.deals-10bn-base 5
                                chapter.18A.listings 16
                                chapter.18A.funds 13771351474
                                weighted-voting.YES.funds 18044685880
                                month.2025-02.funds 2030471632
                                month.2025-05.listings 10
                                month.2025-05.funds 57648008080
                                month.2025-12.cumulative-funds 285961819485
                                industry.Automobiles.listings 5
                                industry.Automobiles.funds 29484629462
                                industry.Pharmaceuticals-Biotechnology.listings 22
                                size.below-500m.offers 33
                                size.500m-1bn.offers 26
                                size.1bn-5bn.offers 43
                                size.5bn-10bn.offers 4
                                size.10bn-up.offers 8
                                first-day.deals 114
                                first-day.below-offer-deals 34
                                first-day.best-1 3.3
                                first-day.worst-1 -0.536250025
                                annual.2024.listings 71
                                annual.2024.funds 87600000000
                                """));
    }

    @Test
    void theMeanAndTheMedianOfTheFirstDayAreThese() {
        Map<String, BigDecimal> values = values(build(2025, LocalDate.of(2026, 1, 5)));

        assertThat(percent(values, "first-day.mean")).isEqualTo("31.24");
        assertThat(percent(values, "first-day.median")).isEqualTo("8.37");
        assertThat(percent(values, "first-day.below-offer")).isEqualTo("29.82");
        assertThat(percent(values, "headline.funds-change")).isEqualTo("226.44");
        assertThat(percent(values, "headline.listings-change")).isEqualTo("67.61");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-06-30",
        "2025, 2025-12-19",
        "2025, 2026-01-05",
        "2025, 2026-04-29",
        "2026, 2026-01-13",
        "2026, 2026-04-29",
        "2024, 2026-01-05"
    })
    void partsAddUpToTotalsOnEveryDay(int year, LocalDate asOf) {
        Report report = build(year, asOf);
        Evaluator evaluator = new Evaluator(report.facts());

        assertThat(report.checks())
                .hasSize(asOf.getYear() > year ? CHECKS_AFTER_THE_YEAR : CHECKS_WITHIN_THE_YEAR);
        for (Check check : report.checks()) {
            assertThat(evaluator.evaluate(check.left()).value())
                    .as(check.id())
                    .isEqualTo(evaluator.evaluate(check.right()).value());
        }
    }

    @Test
    void theYear2026IsComparedWithTheSameDaysOf2025() {
        Map<String, BigDecimal> values = values(build(2026, LocalDate.of(2026, 1, 13)));

        assertThat(values)
                .containsEntry("board.MAIN.listings", new BigDecimal("10"))
                .containsEntry("board.GEM.listings", new BigDecimal("1"))
                .containsEntry("headline.listings-before", new BigDecimal("7"));
    }

    private static Report build(int year, LocalDate asOf) {
        return new ReportBuilder()
                .build(year, CarriedData.asKnownOn(asOf), new Intake(List.of(), List.of()));
    }

    private static Map<String, BigDecimal> values(Report report) {
        return report.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .collect(Collectors.toMap(Figure::id, figure -> figure.value().orElseThrow()));
    }

    private static Map<String, BigDecimal> expected(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));
    }

    private static String percent(Map<String, BigDecimal> values, String id) {
        return values.getOrDefault(id, BigDecimal.ZERO)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
