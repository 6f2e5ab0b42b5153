package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.CarriedData;
import hk.ipo.market.Deal;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.ReportedListing;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Text;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class BridgeSectionTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);

    @Test
    void newListingsLessThoseThatRaisedNothingAreOffers() {
        assertThat(CarriedReport.of(2025, AS_OF).values())
                .containsEntry("bridge.listings.admissions", new BigDecimal("119"))
                .containsEntry("bridge.listings.INTRODUCTION", new BigDecimal("-1"))
                .containsEntry("bridge.listings.TRANSFER_FROM_GEM", new BigDecimal("-2"))
                .containsEntry("bridge.listings.DE_SPAC", new BigDecimal("-2"))
                .containsEntry("bridge.listings.offers", new BigDecimal("114"));
    }

    @Test
    void theTenLargestOverAllotmentsAreNamedAndTheOthersAreOneStep() {
        CarriedReport report = CarriedReport.of(2025, AS_OF);
        Map<String, BigDecimal> values = report.values();

        assertThat(report.table("bridge", "bridge.over-allotments").rows()).hasSize(13);
        assertThat(values)
                .containsEntry("bridge.over-allotments.base", new BigDecimal("262261061619"))
                .containsEntry("bridge.over-allotments.03750", new BigDecimal("5348552100"))
                .containsEntry("bridge.over-allotments.03750.total", new BigDecimal("267609613719"))
                .containsEntry("bridge.over-allotments.02525", new BigDecimal("624036000"))
                .containsEntry("bridge.over-allotments.rest", new BigDecimal("5696520808"))
                .containsEntry("bridge.over-allotments.rest.total", new BigDecimal("285961819485"))
                .containsEntry("bridge.over-allotments.as-known", new BigDecimal("285961819485"));
    }

    @Test
    void fromTheYearsEndToTheFinalTotalEachOverAllotmentIsNamedInTheOrderItBecameKnown() {
        CarriedReport report = CarriedReport.of(2025, LocalDate.of(2026, 4, 29));
        Map<String, BigDecimal> values = report.values();

        assertThat(report.table("bridge", "bridge.year-end").rows().subList(1, 9))
                .extracting(row -> ((Cell.OfFigure) row.get(2)).figure().id())
                .containsExactlyInAnyOrder(
                        "bridge.year-end.02676",
                        "bridge.year-end.07618",
                        "bridge.year-end.02655",
                        "bridge.year-end.03887",
                        "bridge.year-end.02657",
                        "bridge.year-end.03317",
                        "bridge.year-end.03696",
                        "bridge.year-end.06600");
        assertThat(report.table("bridge", "bridge.year-end").rows().subList(1, 9))
                .extracting(
                        row ->
                                Wording.of(Language.ENGLISH)
                                        .say(((Cell.Words) row.getFirst()).text()))
                .contains(
                        "02676 Suzhou Novosense Microelectronics Co., Ltd.",
                        "03696 InSilico Medicine Cayman TopCo");
        assertThat(report.table("bridge", "bridge.year-end").rows().subList(1, 9))
                .extracting(row -> ((Cell.Day) row.get(1)).day())
                .isSorted()
                .contains(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 22));
        assertThat(values)
                .containsEntry("bridge.year-end.at-year-end", new BigDecimal("285842733885"))
                .containsEntry("bridge.year-end.02676", new BigDecimal("119085600"))
                .containsEntry("bridge.year-end.02676.total", new BigDecimal("285961819485"))
                .containsEntry("bridge.year-end.03696", new BigDecimal("341594175"))
                .containsEntry("bridge.year-end.as-known", new BigDecimal("286886080094"));
    }

    @Test
    void ofManyThatBecameKnownSinceTheYearsEndTheLargestAreNamedInOrderAndTheOthersAreOneStep() {
        Edition edition =
                new Edition(
                        2025,
                        CarriedData.asKnownOn(LocalDate.of(2026, 4, 29)),
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE);
        Bridge bridge = FundsBridges.sinceYearEnd(edition, 4).orElseThrow();
        Evaluator evaluator = new Evaluator(edition.facts());

        assertThat(bridge.steps())
                .extracting(Bridge.Step::code, step -> value(evaluator, step.measure()))
                .containsExactly(
                        tuple("02676", new BigDecimal("119085600")),
                        tuple("06600", new BigDecimal("231274440")),
                        tuple("03696", new BigDecimal("341594175")),
                        tuple("02657", new BigDecimal("162924262")),
                        tuple("rest", new BigDecimal("188467732")));
        assertThat(totals(bridge, edition))
                .containsExactly(
                        new BigDecimal("285842733885"),
                        new BigDecimal("285961819485"),
                        new BigDecimal("286193093925"),
                        new BigDecimal("286534688100"),
                        new BigDecimal("286697612362"),
                        new BigDecimal("286886080094"),
                        new BigDecimal("286886080094"));
        assertThat(value(evaluator, bridge.check().left()))
                .isEqualTo(new BigDecimal("286886080094"));
    }

    @Test
    void theFormulaOfATotalBehindTheOthersNamesNoneOfThem() {
        Edition edition =
                new Edition(
                        2025,
                        CarriedData.asKnownOn(AS_OF),
                        new Intake(List.of(), List.of()),
                        PublishedFigures.NONE);

        assertThat(FundsBridges.overAllotments(edition).check().left())
                .isEqualTo(
                        new Measure.Total(
                                List.of(
                                        Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL),
                                        Measure.sum(LedgerColumns.OVER_ALLOTMENT, Selection.ALL))));
    }

    @Test
    void startAndStepsAreHeldAgainstTheEnd() {
        CarriedReport report = CarriedReport.of(2025, AS_OF);
        Evaluator evaluator = new Evaluator(report.report().facts());

        assertThat(report.report().checks())
                .filteredOn(check -> check.id().equals("bridge.year-end"))
                .singleElement()
                .satisfies(
                        check -> {
                            assertThat(evaluator.evaluate(check.left()).value())
                                    .contains(new BigDecimal("285961819485"));
                            assertThat(evaluator.evaluate(check.right()).value())
                                    .contains(new BigDecimal("285961819485"));
                            assertThat(check.left()).isNotEqualTo(check.right());
                        });
    }

    @Test
    void aYearThatIsNotOverHasNoStepsSinceItsEnd() {
        CarriedReport report = CarriedReport.of(2025, LocalDate.of(2025, 12, 31));

        assertThat(report.section("bridge").blocks())
                .contains(
                        new Block.Paragraph(
                                Text.of("bridge.year-end.not-over", Text.Argument.plain(2025))));
        assertThat(report.values()).doesNotContainKey("bridge.year-end.as-known");
    }

    @Test
    void fundsThatOnlyTheExchangesReportGivesAreAStepOfTheirOwn() {
        Deal known = MarketFixture.market().deals().getFirst();
        Deal printed = reportedOnly();
        Market market = new Market(LocalDate.of(2026, 1, 5), List.of(known, printed), List.of());
        CarriedReport report = CarriedReport.of(2025, market);
        Evaluator evaluator = new Evaluator(report.report().facts());

        assertThat(report.values())
                .containsEntry("bridge.over-allotments.reported-only", new BigDecimal("700"))
                .containsEntry("bridge.over-allotments.as-known", new BigDecimal("13800000700"));
        assertThat(report.report().checks())
                .filteredOn(check -> check.id().startsWith("bridge."))
                .hasSize(3)
                .allSatisfy(
                        check ->
                                assertThat(evaluator.evaluate(check.left()).value())
                                        .isEqualTo(evaluator.evaluate(check.right()).value()));
    }

    private static List<BigDecimal> totals(Bridge bridge, Edition edition) {
        Block.Table table = (Block.Table) bridge.blocks(edition).findFirst().orElseThrow();
        return table.rows().stream()
                .map(row -> ((Cell.OfFigure) row.getLast()).figure().value().orElseThrow())
                .toList();
    }

    private static BigDecimal value(Evaluator evaluator, Measure measure) {
        return evaluator.evaluate(measure).value().orElseThrow();
    }

    /** The second deal, of which only the exchange's report says what it raised: HK$700. */
    private static Deal reportedOnly() {
        Deal model = MarketFixture.market().deals().getLast();
        Listing listing = model.listing();
        return new Deal(
                model.issuer(),
                new Listing(
                        listing.stockCode(),
                        listing.board(),
                        listing.listingDate(),
                        Optional.empty(),
                        listing.method(),
                        Offer.NONE,
                        listing.advisers(),
                        listing.demand(),
                        listing.firstDay(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.of(
                        new ReportedListing(
                                listing.stockCode(),
                                1,
                                model.issuer().nameEnglish(),
                                Set.of(),
                                false,
                                listing.listingDate(),
                                Optional.empty(),
                                ListingMethod.OFFER,
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.of(Money.hkd(70)),
                                Optional.of(Money.hkd(630)),
                                Optional.empty(),
                                List.of())));
    }
}
