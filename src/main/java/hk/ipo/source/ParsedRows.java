package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * The rows of one file as what they are, in their order. They are read some thousand ahead, by who
 * asks for them, and parsed on other cores meanwhile, as while a database takes in the rows before.
 * So few are ahead that memory does not grow with the file; one that is short is parsed at once.
 *
 * @param <R> what a raw row is
 * @param <T> what a fact is
 */
public final class ParsedRows<R, T extends Record> implements RowReader<Parsed<T>> {

    private static final int ROWS_A_BLOCK = 512;

    /** More than the rows of a chunk, so that the next is parsed while one is stored. */
    private static final int BLOCKS_AHEAD = 12;

    private final FeedSource<R, T> source;
    private final RowReader<R> rows;
    private final LocalDate asOf;
    private final Deque<ForkJoinTask<List<Parsed<T>>>> ahead = new ArrayDeque<>(BLOCKS_AHEAD);
    private Iterator<Parsed<T>> current = Collections.emptyIterator();
    private boolean ended;
    private @Nullable UnreadableInputException fault;

    /**
     * Opens a file.
     *
     * @param asOf the run's as-of day, from which facts count whose feed does not say
     * @throws UnreadableInputException when the file is not of this feed or cannot be read
     */
    public ParsedRows(FeedSource<R, T> source, SourceFile file, LocalDate asOf) {
        this.source = source;
        this.asOf = asOf;
        rows = source.open(file);
    }

    @Override
    public @Nullable Parsed<T> read() {
        if (!current.hasNext()) {
            readAhead();
            if (!ahead.isEmpty()) {
                current = ahead.remove().join().iterator();
            } else if (fault != null) {
                throw fault;
            }
        }
        return current.hasNext() ? current.next() : null;
    }

    @Override
    public void close() {
        ahead.forEach(block -> block.cancel(false));
        ahead.clear();
        rows.close();
    }

    private void readAhead() {
        while (!ended && ahead.size() < BLOCKS_AHEAD) {
            List<R> block = block();
            ForkJoinTask<List<Parsed<T>>> parsing = ForkJoinTask.adapt(() -> parsed(block));
            if (block.size() == ROWS_A_BLOCK) {
                ForkJoinPool.commonPool().execute(parsing);
                ahead.add(parsing);
            } else if (!block.isEmpty()) {
                parsing.invoke();
                ahead.add(parsing);
            }
        }
    }

    /** The next rows. What stops the reading is said behind the rows that were there before it. */
    private List<R> block() {
        List<R> block = new ArrayList<>(ROWS_A_BLOCK);
        try {
            while (!ended && block.size() < ROWS_A_BLOCK) {
                R row = rows.read();
                if (row == null) {
                    ended = true;
                } else {
                    block.add(row);
                }
            }
        } catch (UnreadableInputException e) {
            ended = true;
            fault = e;
        }
        return block;
    }

    private List<Parsed<T>> parsed(List<R> block) {
        List<Parsed<T>> parsed = new ArrayList<>(block.size());
        for (R row : block) {
            parsed.add(source.parse(row, asOf));
        }
        return parsed;
    }
}
