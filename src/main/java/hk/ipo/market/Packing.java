package hk.ipo.market;

/**
 * How the records of one kind are kept as bytes: what is read equals what was written.
 *
 * @param <T> the record
 */
interface Packing<T extends Record> {

    /** Writes a record's values. */
    void write(T value, PackedOutput out);

    /** Reads them in the same order. */
    T read(PackedInput in);

    /** A code is written as its two parts, of which the first is almost always the same. */
    static void write(StockCode code, PackedOutput out) {
        out.shared(code.market());
        out.text(code.code());
    }

    /** Reads a code. */
    static StockCode readCode(PackedInput in) {
        return new StockCode(in.shared(), in.text());
    }
}
