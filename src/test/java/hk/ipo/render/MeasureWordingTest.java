package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.StockCode;
import hk.ipo.report.Language;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class MeasureWordingTest {

    private static final Selection MAIN =
            Selection.ALL.and(is(LedgerColumns.BOARD, new Label.Coded("board", "MAIN")));
    private static final Measure FUNDS = Measure.sum(LedgerColumns.FUNDS, Selection.ALL);

    private final MeasureWording wording = new MeasureWording(Wording.of(Language.ENGLISH));

    @Test
    void aCountNamesTheDealsItCounts() {
        assertSaid(Measure.count(Selection.ALL), "number of all deals");
        assertSaid(Measure.count(MAIN), "number of deals where Board is Main Board");
    }

    @Test
    void theDealsOfTheYearBeforeAreNamedAsSuch() {
        assertSaid(
                Measure.count(Selection.ALL.yearBefore()),
                "number of all deals of the same period of the year before");
        assertSaid(
                Measure.count(MAIN.yearBefore()),
                "number of deals of the same period of the year before where Board is Main Board");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM            | sum of Funds as known over deals where Board is Main Board",
                "MEAN           | mean of Funds as known over deals where Board is Main Board",
                "MEDIAN         | median of Funds as known over deals where Board is Main Board",
                "MAXIMUM        | largest Funds as known among deals where Board is Main Board",
                "MINIMUM        | smallest Funds as known among deals where Board is Main Board",
                "SUM_OF_SQUARES | sum of the squares of Funds as known over deals where Board is Main Board"
            })
    void everyStatisticHasItsWords(Measure.Statistic statistic, String expected) {
        assertSaid(new Measure.Aggregate(statistic, LedgerColumns.FUNDS, MAIN), expected);
    }

    @Test
    void everyConditionHasItsWords() {
        Selection selection =
                MAIN.and(new Condition.Unknown(LedgerColumns.CHAPTER))
                        .and(new Condition.Known(LedgerColumns.FIRST_DAY_RETURN))
                        .and(
                                new Condition.AtLeast(
                                        LedgerColumns.FUNDS, new BigDecimal("500000000")))
                        .and(
                                new Condition.Below(
                                        LedgerColumns.FIRST_DAY_RETURN, new BigDecimal("-0.2")));

        assertSaid(
                Measure.count(selection),
                "number of deals where Board is Main Board and Chapter is not known"
                        + " and First-day return is known"
                        + " and Funds as known is HK$500,000,000 or more"
                        + " and First-day return is below −20.0%");
    }

    @Test
    void theLargestAreSaidWithTheirNumber() {
        assertSaid(
                new Measure.SumOfLargest(8, LedgerColumns.FUNDS, Selection.ALL),
                "sum of the 8 largest values of Funds as known among all deals");
    }

    @Test
    void aPartOfAWholeIsAShare() {
        assertSaid(
                new Measure.SumOfLargest(8, LedgerColumns.FUNDS, Selection.ALL).over(FUNDS),
                "sum of the 8 largest values of Funds as known among all deals,"
                        + " as a share of sum of Funds as known over all deals");
        assertSaid(
                Measure.count(MAIN).over(Measure.count(Selection.ALL)),
                "number of deals where Board is Main Board, as a share of number of all deals");
        assertSaid(
                new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("03288")).over(FUNDS),
                "Funds as known of stock code 03288,"
                        + " as a share of sum of Funds as known over all deals");
    }

    @Test
    void whatIsNoPartOfTheOtherIsDividedByIt() {
        assertSaid(
                FUNDS.over(Measure.count(MAIN)),
                "sum of Funds as known over all deals,"
                        + " divided by number of deals where Board is Main Board");
        assertSaid(
                Measure.count(Selection.ALL).over(Measure.count(MAIN)),
                "number of all deals, divided by number of deals where Board is Main Board");
        assertSaid(
                Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL).over(FUNDS),
                "sum of Funds before over-allotment over all deals,"
                        + " divided by sum of Funds as known over all deals");
    }

    @Test
    void productsDifferencesAndMultiplesNameBothSides() {
        assertSaid(
                new Measure.SumOfProducts(
                        LedgerColumns.FIRST_DAY_RETURN, LedgerColumns.FUNDS, Selection.ALL),
                "sum of First-day return times Funds as known over all deals");
        assertSaid(
                new Measure.Difference(FUNDS, Measure.count(MAIN)),
                "sum of Funds as known over all deals,"
                        + " less number of deals where Board is Main Board");
        assertSaid(
                new Measure.Scaled(FUNDS.over(Measure.count(MAIN)), 10_000),
                "(sum of Funds as known over all deals,"
                        + " divided by number of deals where Board is Main Board), times 10,000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LISTINGS   | the exchange's total of new listings in 2024",
                "MAIN_BOARD | the exchange's total of new listings on the Main Board in 2024",
                "GEM        | the exchange's total of new listings on GEM in 2024",
                "FUNDS      | the exchange's total of IPO funds in 2024"
            })
    void aTotalOfTheExchangeNamesItsYear(Measure.TotalField field, String expected) {
        assertSaid(new Measure.YearTotal(2024, field), expected);
    }

    @Test
    void aChangeIsGrowthOverWhatWasBefore() {
        assertSaid(
                new Measure.Change(FUNDS, new Measure.YearTotal(2024, Measure.TotalField.FUNDS)),
                "growth of sum of Funds as known over all deals"
                        + " over the exchange's total of IPO funds in 2024");
    }

    @Test
    void partsOfATotalThatDifferInOneKindAreSaidTogether() {
        assertSaid(
                new Measure.Total(
                        List.of(
                                Measure.sum(LedgerColumns.FUNDS, MAIN.and(in(1))),
                                Measure.sum(LedgerColumns.FUNDS, MAIN.and(in(2))))),
                "sum of Funds as known over deals where Board is Main Board"
                        + " and Month is January 2025 or February 2025");
        assertSaid(
                new Measure.Total(List.of(Measure.count(Selection.ALL.and(in(3))))),
                "number of deals where Month is March 2025");
    }

    @Test
    void otherTotalsNameEveryPart() {
        Measure january = Measure.count(Selection.ALL.and(in(1)));

        assertSaid(
                new Measure.Total(List.of(january, january)),
                "total of number of deals where Month is January 2025;"
                        + " number of deals where Month is January 2025");
        assertSaid(
                new Measure.Total(List.of(january, Measure.count(MAIN))),
                "total of number of deals where Month is January 2025;"
                        + " number of deals where Board is Main Board");
        assertSaid(new Measure.Total(List.of()), "zero");
    }

    @ParameterizedTest
    @EnumSource(Measure.Statistic.class)
    void noPlaceholderIsLeftOpen(Measure.Statistic statistic) {
        assertThat(
                        wording.of(
                                new Measure.Aggregate(
                                        statistic, LedgerColumns.OFFER_PRICE, Selection.ALL)))
                .contains("Offer price", "all deals")
                .doesNotContain("{", "}");
    }

    private static Condition in(int month) {
        return is(LedgerColumns.MONTH, new Label.OfMonth(YearMonth.of(2025, month)));
    }

    private static Condition is(Column.Category column, Label label) {
        return new Condition.Is(column, label);
    }

    private void assertSaid(Measure measure, String expected) {
        assertThat(wording.of(measure)).isEqualTo(expected);
    }
}
