package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

/** The number of the row being written, as digits that every reference in it repeats. */
final class RowNumber {

    private final ByteBlock digits = new ByteBlock();
    private int number;

    /** Goes to a row, counted from one as references do. */
    void set(int row) {
        number = row;
        digits.clear();
        digits.addDigits(row);
    }

    int number() {
        return number;
    }

    void addTo(ByteBlock out) {
        out.add(digits);
    }
}
