package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * The rows of one file as what they are, in their order. They are read and parsed by blocks some
 * thousand ahead, one thread reading at a time and all parsing, as while a database takes in the
 * rows before; who asks for rows that are not there yet helps. So few are ahead that memory does
 * not grow with the file; one that is short is read and parsed at once.
 *
 * @param <R> what a raw row is
 * @param <T> what a fact is
 */
public final class ParsedRows<R, T extends Record> implements RowReader<Parsed<T>> {

    private static final int ROWS_A_BLOCK = 512;

    /** More than the rows of a chunk, so that the next is parsed while one is stored. */
    private static final int BLOCKS_AHEAD = 12;

    private final FeedSource<R, T> source;
    private final LocalDate asOf;

    /** Who holds it may read on; what is below it is read and changed by nobody else. */
    private final Object reading = new Object();

    private final RowReader<R> rows;
    private final Queue<ForkJoinTask<List<Parsed<T>>>> ahead = new ArrayDeque<>(BLOCKS_AHEAD);
    private boolean ended;
    private @Nullable RuntimeException fault;

    private boolean asked;
    private Iterator<Parsed<T>> current = Collections.emptyIterator();

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
            current = next();
        }
        return current.hasNext() ? current.next() : null;
    }

    @Override
    public void close() {
        synchronized (reading) {
            ended = true;
            ahead.clear();
            rows.close();
        }
    }

    /** The rows of the next block, none after the last. */
    private Iterator<Parsed<T>> next() {
        @Nullable ForkJoinTask<List<Parsed<T>>> block = taken();
        if (block == null) {
            advance();
            block = taken();
        }
        if (block == null) {
            return Collections.emptyIterator();
        }
        askForMore();
        boolean more = true;
        while (more && !block.isDone()) {
            more = advance();
        }
        return block.join().iterator();
    }

    /** The first of the blocks ahead, null where there is none. */
    private @Nullable ForkJoinTask<List<Parsed<T>>> taken() {
        synchronized (reading) {
            ForkJoinTask<List<Parsed<T>>> block = ahead.poll();
            if (block == null && fault != null) {
                throw fault;
            }
            return block;
        }
    }

    /** As many as may be ahead at first, from then on another for each that was taken. */
    private void askForMore() {
        int blocks = asked ? 1 : BLOCKS_AHEAD;
        asked = true;
        if (!isEnded()) {
            for (int block = 0; block < blocks; block++) {
                ForkJoinPool.commonPool().execute(this::advance);
            }
        }
    }

    private boolean isEnded() {
        synchronized (reading) {
            return ended;
        }
    }

    /** Reads and parses a further block; false where enough are ahead, or no more there. */
    private boolean advance() {
        ForkJoinTask<List<Parsed<T>>> parsing;
        synchronized (reading) {
            if (ended || ahead.size() == BLOCKS_AHEAD) {
                return false;
            }
            List<R> block = block();
            if (block.isEmpty()) {
                return false;
            }
            parsing = ForkJoinTask.adapt(() -> parsed(block));
            ahead.add(parsing);
        }
        // Who takes the block is told what went wrong.
        parsing.quietlyInvoke();
        return true;
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
        } catch (RuntimeException e) {
            stop(e);
        } catch (Error e) {
            stop(new IllegalStateException("not read to the end", e));
        }
        return block;
    }

    private void stop(RuntimeException reason) {
        ended = true;
        fault = reason;
    }

    private List<Parsed<T>> parsed(List<R> block) {
        List<Parsed<T>> parsed = new ArrayList<>(block.size());
        for (R row : block) {
            parsed.add(source.parse(row, asOf));
        }
        return parsed;
    }
}
