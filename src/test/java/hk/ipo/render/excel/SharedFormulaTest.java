package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SharedFormulaTest {

    @Test
    void theFirstCellOfABlockSaysItAndTheOthersFollow() {
        SharedFormula formula =
                SharedFormula.of(
                        2,
                        30,
                        LedgerColumns.FUNDS.derivation().orElseThrow(),
                        SharedFormulaTest::place);
        LedgerRow row = new LedgerRow(2, 3_001);

        row.set(2_005);
        assertThat(text(formula, row)).isEqualTo(" si=\"62\" ref=\"C2005:C3001\">A2005+AB2005</f>");
        row.set(2_006);
        assertThat(text(formula, row)).isEqualTo(" si=\"62\"/>");
    }

    @Test
    void theNextBlockSaysItAgain() {
        SharedFormula formula =
                SharedFormula.of(
                        0,
                        2,
                        LedgerColumns.FUNDS.derivation().orElseThrow(),
                        SharedFormulaTest::place);

        for (int block = 0; block < 2; block++) {
            LedgerRow row = new LedgerRow(block, 1_001 + 1_000 * block);
            row.set(row.last());
            assertThat(text(formula, row))
                    .isEqualTo(
                            " si=\"%1$d\" ref=\"A%2$d:A%2$d\">A%2$d+AB%2$d</f>"
                                    .formatted(2 * block, row.last()));
        }
    }

    private static String text(SharedFormula formula, LedgerRow row) {
        ByteBlock block = new ByteBlock();
        formula.addTo(block, row);
        return new String(block.toBytes(), StandardCharsets.US_ASCII);
    }

    private static int place(Column column) {
        return column.equals(LedgerColumns.FUNDS_BASE) ? 0 : 27;
    }
}
