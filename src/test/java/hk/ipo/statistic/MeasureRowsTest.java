package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.MeasureRows.Rows;
import hk.ipo.statistic.Selection.Condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** The rows behind every kind of measure over the five deals of {@link MarketFixture}. */
class MeasureRowsTest {

    private static final Selection MAIN =
            Selection.ALL.and(
                    new Condition.Is(LedgerColumns.BOARD, new Label.Coded("board", "MAIN")));
    private static final Measure FUNDS = Measure.sum(LedgerColumns.FUNDS, Selection.ALL);

    private final MeasureRows rows = new MeasureRows(EditionFacts.of(2025, MarketFixture.market()));

    @Test
    void aCountRestsOnEveryDealSelectedAndReadsNoColumn() {
        Rows found = only(Measure.count(MAIN));

        assertThat(codes(found)).containsExactly("01001", "01002", "01004", "01005");
        assertThat(found.columns()).isEmpty();
    }

    @Test
    void aCountOfTheYearBeforeRestsOnThatLedger() {
        assertThat(codes(only(Measure.count(MAIN.yearBefore())))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Measure.Statistic.class)
    void anAggregateRestsOnTheDealsOfKnownValue(Measure.Statistic statistic) {
        Rows found = only(new Measure.Aggregate(statistic, LedgerColumns.FUNDS, Selection.ALL));

        assertThat(codes(found)).containsExactly("01001", "01002", "08003", "01005");
        assertThat(found.columns()).containsExactly(LedgerColumns.FUNDS);
    }

    @Test
    void theLargestAreTheChosenOnesTheLargestFirst() {
        assertThat(codes(only(new Measure.SumOfLargest(3, LedgerColumns.FUNDS, Selection.ALL))))
                .containsExactly("01001", "01005", "01002");
    }

    @Test
    void productsRestOnTheDealsWhoseBothValuesAreKnown() {
        Rows found =
                only(
                        new Measure.SumOfProducts(
                                LedgerColumns.FIRST_DAY_RETURN,
                                LedgerColumns.FUNDS,
                                Selection.ALL));

        assertThat(codes(found)).containsExactly("01001", "01002", "01005");
        assertThat(found.columns())
                .containsExactly(LedgerColumns.FIRST_DAY_RETURN, LedgerColumns.FUNDS);
    }

    @Test
    void oneDealsValueRestsOnThatDeal() {
        assertThat(codes(only(new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("01005")))))
                .containsExactly("01005");
    }

    @Test
    void aTotalOfTheExchangeRestsOnThatYear() {
        Rows found = only(new Measure.YearTotal(2024, Measure.TotalField.FUNDS));

        assertThat(found.deals()).isEmpty();
        assertThat(found.totals()).extracting(AnnualTotal::year).containsExactly(2024);
    }

    @Test
    void aMeasureMadeOfOthersRestsOnWhatEachOfThemDoesOnce() {
        Measure two = new Measure.SumOfLargest(2, LedgerColumns.FUNDS, Selection.ALL);
        Measure count = Measure.count(MAIN);
        Measure total = new Measure.YearTotal(2024, Measure.TotalField.FUNDS);

        assertThat(measures(two.over(FUNDS))).containsExactly(two, FUNDS);
        assertThat(measures(new Measure.Difference(FUNDS, two))).containsExactly(FUNDS, two);
        assertThat(measures(new Measure.Change(FUNDS, total))).containsExactly(FUNDS, total);
        assertThat(measures(new Measure.Total(List.of(count, two, count))))
                .containsExactly(count, two);
        assertThat(measures(new Measure.Scaled(FUNDS.over(FUNDS), 10_000))).containsExactly(FUNDS);
    }

    private Rows only(Measure measure) {
        List<Rows> found = rows.of(measure);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().measure()).isEqualTo(measure);
        return found.getFirst();
    }

    private List<Measure> measures(Measure measure) {
        return rows.of(measure).stream().map(Rows::measure).toList();
    }

    private static List<String> codes(Rows rows) {
        return rows.deals().stream().map(Deal::stockCode).map(StockCode::toString).toList();
    }
}
