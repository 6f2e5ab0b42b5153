package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class WaterfallTest {

    @ParameterizedTest
    @CsvSource({
        "285842.7, 285961.8, 285700",
        "1000, 1030, 970",
        "119, 114, 109",
        "100, 160, 0",
        "50, 50, 0",
        "-5, 10, -5"
    })
    void smallStepsBetweenLargeTotalsStandOnARoundNumberBelowThem(
            String first, String last, String floor) {
        Waterfall waterfall = Waterfall.of(totals(first, last));

        assertThat(waterfall.floor()).isEqualByComparingTo(floor);
    }

    @Test
    void theFirstAndTheLastAreTotalsAndTheOthersSteps() {
        Waterfall waterfall = Waterfall.of(totals("100", "130", "110", "110"));

        assertThat(List.of(0, 1, 2, 3))
                .extracting(waterfall::isTotal)
                .containsExactly(true, false, false, true);
        assertThat(List.of(0, 1, 2, 3))
                .extracting(at -> waterfall.step(at).toPlainString())
                .containsExactly("0", "30", "-20", "0");
    }

    @Test
    void aRowWithoutARunningTotalIsAFaultOfTheReport() {
        Block.Table table =
                new Block.Table(
                        "steps", new Text.Data("Steps"), List.of(), List.of(), Optional.empty());
        Block.Table gap =
                new Block.Table(
                        "steps",
                        new Text.Data("Steps"),
                        List.of(TableColumn.words("total")),
                        List.of(List.of(new Cell.Blank())),
                        Optional.empty());
        Block.Chart chart =
                new Block.Chart(
                        Block.ChartKind.WATERFALL,
                        new Text.Data("Steps"),
                        new Text.Data("Number"),
                        "steps",
                        0,
                        List.of(new Block.Series(0, new Text.Data("Total"), true)));

        assertThat(Waterfall.of(chart, table).totals()).isEmpty();
        assertThatThrownBy(() -> Waterfall.of(chart, gap))
                .hasMessage("steps: a running total in every row expected");
    }

    private static List<BigDecimal> totals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
