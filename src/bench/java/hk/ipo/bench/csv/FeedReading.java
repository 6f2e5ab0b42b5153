package hk.ipo.bench.csv;

import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.source.Input;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Parsed;
import hk.ipo.source.RowReader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** This project's reading: every row checked and made a fact with the place where it stands. */
public final class FeedReading {

    private static final double NANOS_A_SECOND = 1e9;
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    /** Reads the file {@code args[0]}, {@code args[1]} times. */
    public static void main(String[] args) {
        Input input = InputFinder.find(List.of(Path.of(args[0]))).recognised().getFirst();
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            long start = System.nanoTime();
            long rows = read(FeedSources.of(input.feed()), input);
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "%d rows, %.2f s",
                            rows,
                            (System.nanoTime() - start) / NANOS_A_SECOND));
        }
    }

    private static <R, T extends Record> long read(FeedSource<R, T> source, Input input) {
        long accepted = 0;
        try (RowReader<R> rows = source.open(input.file())) {
            for (R row = rows.read(); row != null; row = rows.read()) {
                if (source.parse(row, AS_OF) instanceof Parsed.Accepted<T>) {
                    accepted++;
                }
            }
        }
        return accepted;
    }

    private FeedReading() {}
}
