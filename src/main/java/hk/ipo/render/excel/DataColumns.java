package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.Selection;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Where formulas find the workbook's data. */
interface DataColumns {

    /** The number of tables on which a ledger stands, each on a sheet: one but for long ledgers. */
    int parts(Selection.Ledger ledger);

    /**
     * A ledger's column, {@code Ledger[Board]}.
     *
     * @param part the table, counted from zero
     * @throws IllegalArgumentException when the ledger is printed without that column
     */
    String ledger(Selection.Ledger ledger, int part, Column column);

    /** A column of the annual totals, {@code AnnualTotals[Year]}. */
    String annual(AnnualColumn column);

    /** What a formula says of each part of a ledger, in their order. */
    default List<String> each(Selection.Ledger ledger, IntFunction<String> said) {
        return IntStream.range(0, parts(ledger)).mapToObj(said).toList();
    }
}
