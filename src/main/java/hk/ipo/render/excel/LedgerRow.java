package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

import java.util.BitSet;

/**
 * The row being written, of a block of rows: its number, as digits that every reference in it
 * repeats, and which of the block's formulas are said already.
 */
final class LedgerRow {

    private final int block;
    private final int last;
    private final ByteBlock digits = new ByteBlock();
    private final BitSet said = new BitSet();
    private int number;

    /**
     * Rows of a block.
     *
     * @param block counted from zero
     * @param last the block's last row, counted from one as references do
     */
    LedgerRow(int block, int last) {
        this.block = block;
        this.last = last;
    }

    /** Goes to a row. */
    void set(int row) {
        number = row;
        digits.clear();
        digits.addDigits(row);
    }

    int number() {
        return number;
    }

    /** The number of the block. */
    int block() {
        return block;
    }

    /** The last row of the block. */
    int last() {
        return last;
    }

    /** Whether this is the first cell of the block that has the formula of a column. */
    boolean isFirstWith(int column) {
        boolean isFirst = !said.get(column);
        said.set(column);
        return isFirst;
    }

    void addTo(ByteBlock out) {
        out.add(digits);
    }
}
