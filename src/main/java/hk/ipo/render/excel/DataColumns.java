package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.Selection;

/** Where formulas find the workbook's data. */
interface DataColumns {

    /**
     * A ledger's column, {@code Ledger[Board]}.
     *
     * @throws IllegalArgumentException when the ledger is printed without that column
     */
    String ledger(Selection.Ledger ledger, Column column);

    /** A column of the annual totals, {@code AnnualTotals[Year]}. */
    String annual(AnnualColumn column);
}
