package hk.ipo.source;

import java.time.LocalDate;

/**
 * How one feed is read: raw rows first, then each row by itself, so that a bad one stops nobody.
 *
 * @param <R> what a raw row is
 * @param <T> what a fact of this feed is
 */
public interface FeedSource<R, T extends Record> {

    /** The feed read. */
    Feed feed();

    /**
     * The rows of a file.
     *
     * @throws UnreadableInputException when the file is not of this feed or cannot be read
     */
    RowReader<R> open(SourceFile file);

    /**
     * What a row is. Several threads may ask at once.
     *
     * @param row the raw row
     * @param asOf the run's as-of day, from which facts count whose feed does not say
     */
    Parsed<T> parse(R row, LocalDate asOf);
}
