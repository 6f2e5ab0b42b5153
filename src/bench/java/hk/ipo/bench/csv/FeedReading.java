package hk.ipo.bench.csv;

import hk.ipo.bench.Spent;
import hk.ipo.source.Feed;
import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.source.Parsed;
import hk.ipo.source.ParsedRows;
import hk.ipo.source.RowReader;
import hk.ipo.source.SourceFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** This project's reading: every row checked and made a fact with the place where it stands. */
public final class FeedReading {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    /** A file that is only read, as its peer's is; a run also takes its fingerprint. */
    private record ReadFile(Path path) implements SourceFile {

        @Override
        public String name() {
            return "deals.csv";
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String fingerprint() {
            throw new UnsupportedOperationException("nobody asks for it");
        }
    }

    /** Reads the file {@code args[0]}, {@code args[1]} times. */
    public static void main(String[] args) {
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            Spent before = Spent.sinceStart();
            long rows = read(FeedSources.of(Feed.LISTINGS), new ReadFile(Path.of(args[0])));
            System.out.println(rows + " rows, " + Spent.sinceStart().since(before));
        }
        System.out.println(Spent.sinceStart().line());
    }

    private static <R, T extends Record> long read(FeedSource<R, T> source, SourceFile file) {
        long accepted = 0;
        try (RowReader<Parsed<T>> rows = new ParsedRows<>(source, file, AS_OF)) {
            for (Parsed<T> row = rows.read(); row != null; row = rows.read()) {
                if (row instanceof Parsed.Accepted<T>) {
                    accepted++;
                }
            }
        }
        return accepted;
    }

    private FeedReading() {}
}
