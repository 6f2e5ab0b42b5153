package hk.ipo.source;

/**
 * What became of a row: a fact, or a rejection. A bad row is data, not an exception.
 *
 * @param <T> a record of the domain
 */
public sealed interface Parsed<T extends Record> {

    /** The row is a fact. */
    record Accepted<T extends Record>(Fact<T> fact) implements Parsed<T> {}

    /** The row is at fault. */
    record Rejected<T extends Record>(RejectedRow row) implements Parsed<T> {}
}
