package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of the ledger: where it is worked out of others in its row, a live formula. */
final class NumberCell implements LedgerCell {

    private final CellMarkup markup;
    private final CellStart start;
    private final CellStart formulaStart;
    private final Column.Numeric column;
    private final Optional<SharedFormula> formula;

    /**
     * Cells of a column.
     *
     * @param formula how they are worked out, where all columns that it reads are printed
     */
    NumberCell(
            CellMarkup markup, int style, Column.Numeric column, Optional<SharedFormula> formula) {
        this.markup = markup;
        this.start = CellStart.number(style);
        this.formulaStart = CellStart.formula(style);
        this.column = column;
        this.formula = formula;
    }

    @Override
    public int write(ByteBlock out, LedgerRow row, Deal deal) {
        if (formula.isPresent()) {
            Optional<BigDecimal> derived =
                    column.derivation().flatMap(expression -> expression.evaluate(deal));
            if (derived.isPresent()) {
                markup.open(out, row, formulaStart);
                formula.get().addTo(out, row);
                return close(out, derived.get());
            }
        }
        Optional<BigDecimal> number = column.value().apply(deal);
        if (number.isEmpty()) {
            return NO_WIDTH;
        }
        markup.open(out, row, start);
        return close(out, number.get());
    }

    private int close(ByteBlock out, BigDecimal number) {
        markup.openValue(out);
        XmlNumber.add(out, number);
        markup.closeValue(out);
        return ColumnWidths.ofNumber(number, column.unit());
    }
}
