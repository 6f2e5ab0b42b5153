package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Deal;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.SourceLocation;
import hk.ipo.statistic.Evaluator;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ReportBuilderTest {

    private static final Intake INTAKE =
            new Intake(
                    List.of(
                            new Intake.Source(
                                    Feed.LISTINGS, "deals.csv", "0123456789abcdef", 6, 5, 1)),
                    List.of(
                            new RejectedRow(
                                    Feed.LISTINGS,
                                    new SourceLocation("deals.csv", 7),
                                    "offer_price_hkd",
                                    "abc",
                                    RejectedRow.Reason.NOT_READABLE,
                                    Finding.of(FindingKind.DECIMAL))));

    private final Report report = build(2025, MarketFixture.market());

    @Test
    void theSectionsStandInTheirOrder() {
        assertThat(report.sections())
                .extracting(Section::id)
                .containsExactly(
                        "headline",
                        "claims",
                        "bridge",
                        "changes",
                        "concentration",
                        "issuer-type",
                        "board",
                        "month",
                        "industry",
                        "size",
                        "first-day",
                        "demand",
                        "pricing",
                        "sponsors",
                        "accountants",
                        "pipeline",
                        "time-to-list",
                        "results",
                        "lock-up",
                        "placings",
                        "market-value",
                        "over-allotments",
                        "annual",
                        "ledger",
                        "method");
    }

    @Test
    void figuresHaveTheValuesWorkedOutByHand() {
        Map<String, String> values = values(report);

        assertThat(values)
                .containsEntry("headline.listings", "5")
                .containsEntry("headline.offers", "4")
                .containsEntry("headline.funds", "18760000000")
                .containsEntry("headline.funds-base", "16560000000")
                .containsEntry("headline.over-allotment", "2200000000")
                .containsEntry("headline.median-size", "2450000000")
                .containsEntry("headline.largest", "13800000000")
                .containsEntry("concentration.top-8-share", "1")
                .containsEntry("concentration.deals-10bn", "1")
                .containsEntry("board.MAIN.listings", "4")
                .containsEntry("board.GEM.funds", "60000000")
                .containsEntry("issuer-type.A_PLUS_H.funds", "18200000000")
                .containsEntry("issuer-type.H_SHARE.listings", "1")
                .containsEntry("chapter.18A.listings", "1")
                .containsEntry("weighted-voting.YES.funds", "4400000000")
                .containsEntry("month.2025-01.listings", "2")
                .containsEntry("month.2025-02.funds", "0")
                .containsEntry("month.2025-05.funds", "4400000000")
                .containsEntry("month.2025-06.cumulative-funds", "18760000000")
                .containsEntry("industry.Automobiles.funds", "13800000000")
                .containsEntry("industry.UNKNOWN.listings", "2")
                .containsEntry("size.below-500m.offers", "1")
                .containsEntry("size.500m-1bn.offers", "1")
                .containsEntry("size.10bn-up.funds", "13800000000")
                .containsEntry("first-day.deals", "3")
                .containsEntry("first-day.median", "0.1")
                .containsEntry("first-day.below-offer-deals", "1")
                .containsEntry("first-day.best-1", "0.5")
                .containsEntry("first-day.worst-1", "-0.1")
                .containsEntry("first-day.money-left", "3150000000")
                .containsEntry("demand.public-multiple.median", "11.39")
                .containsEntry("time-to-list.deals", "3")
                .containsEntry("time-to-list.median", "206")
                .containsEntry("time-to-list.p10", "202")
                .containsEntry("time-to-list.p90", "290.8")
                .containsEntry("annual.2024.funds", "87600000000")
                .containsEntry("annual.2023.gem", "0");
    }

    @Test
    void everyIdIsStableTextWithoutBlanks() {
        assertThat(report.figures())
                .extracting(Figure::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9._\\-]+"), "has no blanks or other signs");
    }

    @Test
    void everyCheckHolds() {
        Evaluator evaluator = new Evaluator(report.facts());

        assertThat(report.checks())
                .extracting(Check::id)
                .containsExactly(
                        "bridge.listings",
                        "bridge.over-allotments",
                        "issuer-type.listings",
                        "issuer-type.funds",
                        "board.listings",
                        "board.funds",
                        "month.listings",
                        "month.funds",
                        "industry.listings",
                        "industry.funds",
                        "size.offers",
                        "first-day.deals",
                        "pricing.offers",
                        "sponsors.equal-credit");
        for (Check check : report.checks()) {
            assertThat(evaluator.evaluate(check.left()).value())
                    .as(check.id())
                    .isEqualTo(evaluator.evaluate(check.right()).value());
        }
    }

    @Test
    void aYearThatIsNotOverIsNotComparedWithAWholeYear() {
        assertThat(values(report)).doesNotContainKey("headline.funds-change");
    }

    @Test
    void anOverAllotmentNotYetKnownDoesNotCount() {
        Market before =
                new Market(
                        MarketFixture.BEFORE_SECOND,
                        MarketFixture.market().deals().stream()
                                .map(
                                        deal ->
                                                new Deal(
                                                        deal.issuer(),
                                                        deal.listing(),
                                                        deal.overAllotments().stream()
                                                                .filter(
                                                                        one ->
                                                                                !one.knownOn()
                                                                                        .isAfter(
                                                                                                MarketFixture
                                                                                                        .BEFORE_SECOND))
                                                                .toList(),
                                                        deal.reported()))
                                .toList(),
                        List.of());

        assertThat(values(build(2025, before)))
                .containsEntry("headline.funds", "18360000000")
                .containsEntry("headline.over-allotment", "1800000000");
    }

    @Test
    void theSamePeriodOfTheYearBeforeIsComparedWhereItsDealsAreKnown() {
        Market market = MarketFixture.market();
        Market later = new Market(LocalDate.of(2026, 1, 16), market.deals(), market.annualTotals());

        assertThat(values(build(2026, later)))
                .containsEntry("headline.listings", "0")
                .containsEntry("headline.listings-before", "1")
                .containsEntry("headline.funds-before", "13800000000")
                .containsEntry("headline.funds-change", "-1")
                .doesNotContainKey("month.2026-02.funds");
    }

    @Test
    void aMarketOfNothingSaysSoInEverySectionAndShowsNoZeroMeans() {
        Report empty = build(2025, new Market(LocalDate.of(2025, 6, 30), List.of(), List.of()));

        assertThat(empty.sections())
                .filteredOn(section -> !List.of("method").contains(section.id()))
                .allSatisfy(
                        section ->
                                assertThat(section.blocks())
                                        .as(section.id())
                                        .anyMatch(block -> block instanceof Block.Empty));
        assertThat(
                        empty.figures().stream()
                                .filter(figure -> figure.id().equals("headline.mean-size")))
                .allMatch(figure -> figure.value().isEmpty());
        assertThat(spoken(empty)).isNotEmpty();
    }

    @Test
    void everyTextCanBeSaidAndNoPlaceholderIsLeft() {
        assertThat(spoken(report)).allSatisfy(text -> assertThat(text).doesNotContain("{"));
        assertThat(spoken(report))
                .contains(
                        "5 new listings, HK$18.76bn raised",
                        "deals.csv",
                        "Not readable",
                        "a decimal number expected");
    }

    @Test
    void everyCheckAndFigureTitleCanBeSaid() {
        Wording english = Wording.of(Language.ENGLISH);

        assertThat(report.checks().stream().map(Check::title).map(english::say))
                .contains("Funds add up: Industry");
        assertThat(report.figures().stream().map(Figure::title).map(english::say))
                .contains("Funds raised: May 2025", "Funds raised 2024");
    }

    private static Report build(int year, Market market) {
        return new ReportBuilder().build(year, market, INTAKE);
    }

    private static Map<String, String> values(Report report) {
        return report.figures().stream()
                .filter(figure -> figure.value().isPresent())
                .collect(
                        Collectors.toMap(
                                Figure::id,
                                figure ->
                                        figure.value()
                                                .map(BigDecimal::toPlainString)
                                                .orElseThrow()));
    }

    private static List<String> spoken(Report report) {
        Wording english = Wording.of(Language.ENGLISH);
        List<Text> texts = new ArrayList<>();
        for (Section section : report.sections()) {
            texts.add(section.title());
            texts.add(section.statement());
            section.blocks().forEach(block -> texts(block).forEach(texts::add));
        }
        return texts.stream().map(english::say).toList();
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.KeyFigures key ->
                    key.figures().stream()
                            .flatMap(
                                    one ->
                                            Stream.concat(
                                                    Stream.of(one.caption()),
                                                    one.comparison().stream()));
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Table table ->
                    Stream.of(
                                    Stream.of(table.title()),
                                    table.columns().stream().map(column -> column.header()),
                                    Stream.concat(table.rows().stream(), table.total().stream())
                                            .flatMap(List::stream)
                                            .flatMap(ReportBuilderTest::texts))
                            .flatMap(texts -> texts);
            case Block.Chart chart ->
                    Stream.concat(
                            Stream.of(chart.title(), chart.subtitle()),
                            chart.series().stream().map(Block.Series::name));
            case Block.LedgerTable ledger -> Stream.empty();
            case Block.Note note -> Stream.of(note.text());
            case Block.Empty empty -> Stream.of(empty.text());
        };
    }

    private static Stream<Text> texts(Cell cell) {
        return cell instanceof Cell.Words words ? Stream.of(words.text()) : Stream.empty();
    }
}
