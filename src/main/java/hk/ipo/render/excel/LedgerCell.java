package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.ByteBlock;

/** Writes the cells of one of the ledger's columns, on several threads at once. */
interface LedgerCell {

    /** What a cell took that was not written. */
    int NO_WIDTH = 0;

    /**
     * Writes a deal's cell; none where nothing is known, for no formula counts what is not there.
     *
     * @return how wide it is, in widths of a digit
     */
    int write(ByteBlock out, LedgerRow row, Deal deal);
}
