package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.CarriedData;
import hk.ipo.market.Board;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.render.Wording;
import hk.ipo.report.Guise;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.statistic.EditionFacts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Numbers were counted in the carried files by hand. */
class EditionPlanTest {

    private static final Market MARKET = CarriedData.asKnownOn(LocalDate.of(2026, 1, 5));

    @Test
    void aSingleEditionIsItselfWhateverTheFactsAre() {
        EditionPlan full = EditionPlan.of("full", Outline.FULL);

        assertThat(full.on(2025, MARKET))
                .containsExactly(new PlannedEdition("full", Optional.empty(), Outline.FULL));
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY,    1, 24",
        "INDUSTRY,    5, 9",
        "ISSUER_TYPE, 1, 4",
        "BOARD,       1, 2",
        "BOARD,       2, 1",
        "CHAPTER,     1, 1",
        "SPONSOR,     1, 43",
        "SPONSOR,     3, 18",
        "ACCOUNTANT,  1, 9",
        "MARKET,      1, 1",
        "STOCK_CODE,  1, 119",
        "STOCK_CODE,  2, 0"
    })
    void thereIsAnEditionOfEachValueWithEnoughDeals(
            Dimension dimension, int atLeast, int editions) {
        assertThat(plan(dimension, atLeast).on(2025, MARKET)).hasSize(editions);
    }

    /**
     * Nothing is lost and nothing counted twice: of a deal's one value there is one edition, and of
     * its sponsors one each.
     */
    @ParameterizedTest
    @CsvSource({
        "INDUSTRY,    2025-12-31, 117",
        "INDUSTRY,    2026-01-05, 117",
        "ISSUER_TYPE, 2026-01-05, 119",
        "BOARD,       2026-01-05, 119",
        "CHAPTER,     2026-01-05, 16",
        "SPONSOR,     2026-01-05, 219",
        "ACCOUNTANT,  2026-01-05, 118",
        "MARKET,      2026-01-05, 119",
        "STOCK_CODE,  2026-01-05, 119"
    })
    void editionsOfEachValueAddUpToTheDealsThatHaveOne(
            Dimension dimension, LocalDate asOf, int deals) {
        Market market = CarriedData.asKnownOn(asOf);
        List<Deal> whole = EditionFacts.of(2025, market).deals();

        List<Deal> all = dealsOf(plan(dimension, 1), market);

        assertThat(all).hasSize(deals);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        whole.stream()
                                .flatMap(
                                        deal ->
                                                Collections.nCopies(dimension.of(deal).size(), deal)
                                                        .stream())
                                .toList());
        if (dimension != Dimension.SPONSOR) {
            assertThat(all).doesNotHaveDuplicates();
        }
    }

    @Test
    void fundsOfTheEditionsAddUpToThoseOfTheWhole() {
        assertThat(funds(dealsOf(plan(Dimension.STOCK_CODE, 1), MARKET)))
                .isEqualByComparingTo("285961819485");
        assertThat(funds(dealsOf(plan(Dimension.BOARD, 1), MARKET)))
                .isEqualByComparingTo("285961819485");
    }

    /** Any choice of the deals, in any order: the same editions, and again a partition. */
    @Test
    void ofAnyMarketTheEditionsAreAPartitionWhateverTheOrderOfItsDeals() {
        Random random = new Random(119);
        for (int round = 0; round < 20; round++) {
            List<Deal> some = new ArrayList<>(MARKET.deals());
            Collections.shuffle(some, random);
            List<Deal> cut = some.subList(0, random.nextInt(some.size()));
            Market market = market(cut);
            Market sorted = market(MARKET.deals().stream().filter(cut::contains).toList());
            EditionPlan plan = plan(Dimension.ISSUER_TYPE, 1);

            assertThat(dealsOf(plan, market))
                    .containsExactlyInAnyOrderElementsOf(
                            EditionFacts.of(2025, market).deals().stream()
                                    .filter(deal -> deal.issuer().type().isPresent())
                                    .toList());
            assertThat(plan.on(2025, market)).isEqualTo(plan.on(2025, sorted));
        }
    }

    @Test
    void editionsAreInTheOrderOfTheirValuesUnderNamesOfTheirOwn() {
        assertThat(plan(Dimension.ISSUER_TYPE, 1).on(2025, MARKET))
                .extracting(PlannedEdition::id)
                .containsExactly("by-a-plus-h", "by-a-share-spin-off", "by-h-share", "by-other");
        assertThat(plan(Dimension.BOARD, 1).on(2025, MARKET))
                .extracting(PlannedEdition::id, PlannedEdition::value)
                .containsExactly(
                        tuple("by-gem", Optional.of("GEM")), tuple("by-main", Optional.of("MAIN")));
    }

    @Test
    void titlesAndHeadingsNameTheValueInTheirLanguage() {
        Outline gem = plan(Dimension.BOARD, 1).on(2025, MARKET).getFirst().outline();
        Outline leaf =
                plan(Dimension.STOCK_CODE, 1).on(2025, MARKET).stream()
                        .filter(edition -> edition.id().equals("by-08549"))
                        .findFirst()
                        .orElseThrow()
                        .outline();

        assertThat(titles(gem)).containsExactly("GEM in 2025", "2025 年：GEM", "2025年：GEM");
        assertThat(titles(leaf))
                .containsExactly(
                        "GOLDEN LEAF INTERNATIONAL GROUP LIMITED (08549) in 2025",
                        "2025 年：金葉國際集團有限公司（08549）",
                        "2025年：金叶国际集团有限公司（08549）");
        assertThat(Wording.of(Language.ENGLISH).say(gem.scope().orElseThrow().name()))
                .isEqualTo("Deals: GEM");
        assertThat(Wording.of(Language.ENGLISH).say(gem.choices().getFirst().title().orElseThrow()))
                .isEqualTo("Overview of GEM");
    }

    @Test
    void aSponsorIsNamedInChineseWhereTheDealsDo() {
        Outline citic = plan(Dimension.SPONSOR, 30).on(2025, MARKET).get(1).outline();

        assertThat(titles(citic))
                .containsExactly(
                        "CITIC Securities (Hong Kong) Limited in 2025",
                        "2025 年：中信證券（香港）有限公司",
                        "2025年：中信证券（香港）有限公司");
    }

    @Test
    void conditionsOfThePatternHoldInEachEdition() {
        EditionPlan aPlusH =
                new EditionPlan(
                        "by",
                        new Outline(
                                List.of(Outline.Choice.of("headline")),
                                Optional.of(
                                        new DealScope(
                                                new Text.Data("not said"),
                                                List.of(
                                                        new DealScope.Condition(
                                                                Dimension.ISSUER_TYPE,
                                                                Set.of("A_PLUS_H"))))),
                                guise()),
                        Optional.of(new Each(Dimension.BOARD, 1, own("{value}"), Set.of())));

        List<PlannedEdition> editions = aPlusH.on(2025, MARKET);

        assertThat(editions).extracting(PlannedEdition::id).containsExactly("by-main");
        assertThat(dealsOf(aPlusH, MARKET)).hasSize(19);
        assertThat(editions.getFirst().outline().scope().orElseThrow().name())
                .isEqualTo(new Text.Filled(own("{value}"), Text.of("board.MAIN")));
    }

    @Test
    void oneThatHasNoDealsThisYearIsNotThereAndOneThatNobodyKnowsIsRefused() {
        EditionPlan boards = plan(Dimension.BOARD, 1);

        assertThat(only(boards, "by-gem").on(2025, MARKET))
                .extracting(PlannedEdition::id)
                .containsExactly("by-gem");
        assertThat(only(boards, "by-gem").on(2024, MARKET)).isEmpty();
        EditionPlan misspelt = only(boards, "by-gen");
        assertThatThrownBy(() -> misspelt.on(2025, MARKET))
                .isInstanceOf(UnknownEditionException.class)
                .hasMessage(
                        "--editions: unknown edition 'by-gen' (by-gem?): one of by-gem, by-main"
                                + " expected");
    }

    @Test
    void ofAMarketThatLacksDealsThereIsNoEdition() {
        assertThat(plan(Dimension.INDUSTRY, 1).on(2025, market(List.of()))).isEmpty();
        assertThat(plan(Dimension.BOARD, 1).on(2025, MarketFixture.market()))
                .extracting(edition -> edition.value().orElseThrow())
                .containsExactly(Board.GEM.name(), Board.MAIN.name());
    }

    private static Market market(List<Deal> deals) {
        return new Market(LocalDate.of(2026, 1, 5), deals, List.of());
    }

    private static EditionPlan plan(Dimension dimension, int atLeast) {
        return new EditionPlan(
                "by",
                new Outline(
                        List.of(
                                new Outline.Choice(
                                        "headline",
                                        Optional.of(own("Overview of {value}")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "here")),
                        Optional.empty(),
                        guise()),
                Optional.of(new Each(dimension, atLeast, own("Deals: {value}"), Set.of())));
    }

    private static EditionPlan only(EditionPlan plan, String name) {
        return new EditionPlan(
                plan.id(), plan.outline(), plan.each().map(each -> each.only(Set.of(name))));
    }

    private static Guise guise() {
        return new Guise(
                Optional.of(
                        new Text.Own(
                                Map.of(
                                        Language.ENGLISH, "{value} in {year}",
                                        Language.TRADITIONAL_CHINESE, "{year} 年：{value}",
                                        Language.SIMPLIFIED_CHINESE, "{year}年：{value}"))),
                true,
                true);
    }

    private static Text.Own own(String words) {
        return new Text.Own(
                Map.of(
                        Language.ENGLISH, words,
                        Language.TRADITIONAL_CHINESE, words,
                        Language.SIMPLIFIED_CHINESE, words));
    }

    private static List<String> titles(Outline outline) {
        Text title = outline.guise().inYear(2025).title().orElseThrow();
        return List.of(Language.values()).stream()
                .map(language -> Wording.of(language).say(title))
                .toList();
    }

    /** The deals of all editions, one edition after the other. */
    private static List<Deal> dealsOf(EditionPlan plan, Market market) {
        return plan.on(2025, market).stream()
                .map(edition -> edition.outline().scope().orElseThrow().of(market))
                .flatMap(part -> EditionFacts.of(2025, part).deals().stream())
                .toList();
    }

    private static BigDecimal funds(List<Deal> deals) {
        return deals.stream()
                .flatMap(deal -> deal.funds().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
