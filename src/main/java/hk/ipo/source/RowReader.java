package hk.ipo.source;

import org.jspecify.annotations.Nullable;

/**
 * The raw rows of one file, one after the other.
 *
 * @param <R> what a raw row is
 */
public interface RowReader<R> extends AutoCloseable {

    /**
     * The next row, or null after the last.
     *
     * @throws UnreadableInputException when the file cannot be read any further
     */
    @Nullable R read();

    @Override
    void close();
}
