package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Board;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.Measure.Aggregate;
import hk.ipo.statistic.Measure.Statistic;
import hk.ipo.statistic.Selection.Condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Every measure over the five deals of {@link MarketFixture}, worked out by hand. */
class EvaluatorTest {

    private static final Selection MAIN =
            Selection.ALL.and(
                    new Condition.Is(LedgerColumns.BOARD, new Label.Coded("board", "MAIN")));
    private static final Selection GEM =
            Selection.ALL.and(
                    new Condition.Is(LedgerColumns.BOARD, new Label.Coded("board", "GEM")));

    private final Evaluator evaluator =
            new Evaluator(EditionFacts.of(2025, MarketFixture.market()));

    @Test
    void countsDeals() {
        assertValue(Measure.count(Selection.ALL), "5", 5);
        assertValue(Measure.count(MAIN), "4", 4);
    }

    @Test
    void sumsKnownValuesAndSaysOverHowMany() {
        assertValue(Measure.sum(LedgerColumns.FUNDS, Selection.ALL), "18760000000", 4);
        assertValue(Measure.sum(LedgerColumns.FIRST_DAY_RETURN, GEM), "0", 0);
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 18700000000",
        "MEDIAN, 4400000000",
        "MAXIMUM, 13800000000",
        "MINIMUM, 500000000",
        "SUM_OF_SQUARES, 210050000000000000000",
        "MEAN, 6233333333.333333333333333333333333"
    })
    void makesOneNumberOfTheMainBoardsFunds(Statistic statistic, String expected) {
        assertValue(new Aggregate(statistic, LedgerColumns.FUNDS, MAIN), expected, 3);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertValue(Measure.median(LedgerColumns.FUNDS, Selection.ALL), "2450000000", 4);
    }

    @Test
    void aPercentileLiesBetweenTwoValuesInProportion() {
        // 60m, 500m, 4.4bn and 13.8bn: the tenth percentile stands at place 0.3.
        assertValue(percentile(10), "192000000", 4);
        assertValue(percentile(50), "2450000000", 4);
        assertValue(percentile(90), "10980000000", 4);
        assertValue(percentile(0), "60000000", 4);
        assertValue(percentile(100), "13800000000", 4);
        assertThat(
                        evaluator.evaluate(
                                new Measure.Percentile(10, LedgerColumns.FIRST_DAY_RETURN, GEM)))
                .isEqualTo(new Evaluation(Optional.empty(), 0));
    }

    @Test
    void aStatedNumberIsItselfAndPartOfOthers() {
        Measure loss = new Measure.Stated(new BigDecimal("2358"), 1);

        assertValue(loss, "2358", 1);
        assertThat(
                        evaluator
                                .evaluate(loss.over(new Measure.Stated(new BigDecimal("191"), 1)))
                                .value()
                                .orElseThrow()
                                .toPlainString())
                .isEqualTo("12.34554973821989528795811518324607");
    }

    private static Measure percentile(int percent) {
        return new Measure.Percentile(percent, LedgerColumns.FUNDS, Selection.ALL);
    }

    @Test
    void nothingKnownHasNoMeanMedianOrExtreme() {
        for (Statistic statistic :
                List.of(Statistic.MEAN, Statistic.MEDIAN, Statistic.MAXIMUM, Statistic.MINIMUM)) {
            assertThat(
                            evaluator.evaluate(
                                    new Aggregate(statistic, LedgerColumns.FIRST_DAY_RETURN, GEM)))
                    .isEqualTo(new Evaluation(Optional.empty(), 0));
        }
    }

    @Test
    void theLargestAreThoseOfKnownValueAndAllWhenThereAreFewer() {
        Measure two = new Measure.SumOfLargest(2, LedgerColumns.FUNDS, Selection.ALL);
        Measure eight = new Measure.SumOfLargest(8, LedgerColumns.FUNDS, Selection.ALL);

        assertValue(two, "18200000000", 2);
        assertValue(eight, "18760000000", 4);
    }

    @Test
    void aReturnWeightedByFundsLeavesOutDealsWithoutAFirstClose() {
        Measure weighted =
                new Measure.SumOfProducts(
                        LedgerColumns.FIRST_DAY_RETURN, LedgerColumns.FUNDS, Selection.ALL);

        assertValue(weighted, "3530000000", 3);
    }

    @Test
    void aQuotientByZeroAndAChangeFromNothingHaveNoValue() {
        Measure none = Measure.sum(LedgerColumns.FIRST_DAY_RETURN, GEM);
        Measure some = Measure.count(Selection.ALL);

        assertThat(evaluator.evaluate(some.over(none)).value()).isEmpty();
        assertThat(evaluator.evaluate(new Measure.Change(some, none)).value()).isEmpty();
    }

    @Test
    void aChangeIsTheGrowthFromOneToTheOther() {
        Measure change =
                new Measure.Change(
                        Measure.count(Selection.ALL),
                        new Measure.YearTotal(2024, Measure.TotalField.GEM));

        assertThat(evaluator.evaluate(change).value().orElseThrow())
                .isEqualByComparingTo("0.666666666666666666666666666666667");
    }

    @Test
    void aHouseIsCountedWhereItsWholeNameStands() {
        assertValue(named("Victoria Capital Limited", Measure.Place.ANY, Optional.empty()), "4", 4);
        assertValue(
                named("peninsula securities limited", Measure.Place.ANY, Optional.empty()), "4", 4);
        assertValue(
                named("Peninsula Securities Limited", Measure.Place.FIRST, Optional.empty()),
                "0",
                0);
        assertValue(named("Victoria Capital", Measure.Place.ANY, Optional.empty()), "0", 0);
    }

    @Test
    void aHouseIsCreditedWithTheFundsOfItsDeals() {
        assertValue(
                named(
                        "Victoria Capital Limited",
                        Measure.Place.FIRST,
                        Optional.of(LedgerColumns.FUNDS)),
                "18760000000",
                4);
        assertValue(
                named(
                        "Peninsula Securities Limited",
                        Measure.Place.ANY,
                        Optional.of(LedgerColumns.SPONSOR_PART)),
                "9380000000",
                4);
    }

    @Test
    void aNameThatCannotBeToldFromOthersInACellIsRefused() {
        for (String name : List.of("A; B", "A~B", " ", "y".repeat(101))) {
            assertThatThrownBy(() -> named(name, Measure.Place.ANY, Optional.empty()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Measure named(
            String name, Measure.Place place, Optional<Column.Numeric> amount) {
        return new Measure.OfName(LedgerColumns.SPONSORS, name, place, amount, Selection.ALL);
    }

    @Test
    void aDealIsLookedUpByItsCode() {
        assertValue(
                new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("01005")), "4400000000", 1);
        assertThat(
                        evaluator.evaluate(
                                new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("09999"))))
                .isEqualTo(new Evaluation(Optional.empty(), 0));
    }

    @Test
    void aPastYearsTotalIsTheExchanges() {
        assertValue(new Measure.YearTotal(2024, Measure.TotalField.FUNDS), "87600000000", 1);
        assertValue(new Measure.YearTotal(2023, Measure.TotalField.LISTINGS), "73", 1);
        assertThat(
                        evaluator
                                .evaluate(new Measure.YearTotal(2019, Measure.TotalField.FUNDS))
                                .value())
                .isEmpty();
    }

    @Test
    void partsOfUnknownValueCountAsNothingInATotal() {
        Measure unknown = new Measure.YearTotal(2019, Measure.TotalField.FUNDS);

        assertValue(
                new Measure.Total(List.of(Measure.count(MAIN), unknown, Measure.count(GEM))),
                "5",
                5);
    }

    @Test
    void differencesAndScalesAreExact() {
        Measure overAllotment =
                new Measure.Difference(
                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                        Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL));

        assertValue(overAllotment, "2200000000", 4);
        assertValue(new Measure.Scaled(overAllotment, 3), "6600000000", 4);
    }

    @Test
    void conditionsOnNumbersLeaveOutUnknownOnes() {
        BigDecimal bound = new BigDecimal("4400000000");

        assertCount(new Condition.AtLeast(LedgerColumns.FUNDS, bound), "2");
        assertCount(new Condition.Below(LedgerColumns.FUNDS, bound), "2");
        assertCount(new Condition.Known(LedgerColumns.FUNDS), "4");
        assertCount(new Condition.Unknown(LedgerColumns.INDUSTRY), "2");
    }

    @Test
    void boardsAddUpToTheWholeOnEveryDay() {
        for (int month = 1; month <= 6; month++) {
            var day = MarketFixture.AS_OF.withMonth(month);
            var deals =
                    MarketFixture.market().deals().stream()
                            .filter(deal -> !deal.listing().listingDate().isAfter(day))
                            .toList();
            var facts = EditionFacts.of(2025, new Market(day, deals, List.of()));
            var then = new Evaluator(facts);
            BigDecimal parts = BigDecimal.ZERO;
            for (Board board : Board.values()) {
                Selection on =
                        Selection.ALL.and(
                                new Condition.Is(
                                        LedgerColumns.BOARD,
                                        new Label.Coded("board", board.name())));
                parts =
                        parts.add(
                                then.evaluate(Measure.sum(LedgerColumns.FUNDS, on))
                                        .value()
                                        .orElseThrow());
            }
            assertThat(
                            then.evaluate(Measure.sum(LedgerColumns.FUNDS, Selection.ALL))
                                    .value()
                                    .orElseThrow())
                    .isEqualByComparingTo(parts);
        }
    }

    private void assertCount(Condition condition, String expected) {
        assertThat(evaluator.evaluate(Measure.count(Selection.ALL.and(condition))).value())
                .contains(new BigDecimal(expected));
    }

    private void assertValue(Measure measure, String value, int rows) {
        assertThat(evaluator.evaluate(measure))
                .isEqualTo(new Evaluation(Optional.of(new BigDecimal(value)), rows));
    }
}
