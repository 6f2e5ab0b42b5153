package hk.ipo.bench.stage;

import hk.ipo.bench.Spent;
import hk.ipo.source.Fact;
import hk.ipo.source.FeedSource;
import hk.ipo.source.FeedSources;
import hk.ipo.source.Input;
import hk.ipo.source.InputFinder;
import hk.ipo.source.Parsed;
import hk.ipo.source.ParsedRows;
import hk.ipo.source.RowReader;
import hk.ipo.store.FactStore;

import org.flywaydb.core.Flyway;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * This project's staging: every row read, checked, compared with what is known of its key, and
 * stored in columns of its types, in the transactions that a run has, up to where others see it.
 */
public final class FeedStaging {

    private static final int ROWS_A_CHUNK = 5_000;
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    /** Stages the file {@code args[1]} in a database of the kind {@code args[0]}. */
    public static void main(String[] args) throws Exception {
        Input input = InputFinder.find(List.of(Path.of(args[1]))).recognised().getFirst();
        try (EmptyDatabase database = EmptyDatabase.of(args[0])) {
            Flyway.configure()
                    .dataSource(database.dataSource())
                    .locations("db/migration", database.isPostgres() ? "db/postgresql" : "db/h2")
                    .load()
                    .migrate();
            FactStore store = new FactStore(database.dataSource());
            Spent before = Spent.sinceStart().and(database.processor());
            long rows = stage(FeedSources.of(input.feed()), input, store);
            Spent spent = Spent.sinceStart().and(database.processor()).since(before);
            System.out.println(rows + " rows, " + spent);
            System.out.println(spent.line());
        }
    }

    private static <R, T extends Record> long stage(
            FeedSource<R, T> source, Input input, FactStore store) {
        long importId = store.open("bench", AS_OF);
        List<Fact<T>> chunk = new ArrayList<>(ROWS_A_CHUNK);
        long staged = 0;
        try (RowReader<Parsed<T>> rows = new ParsedRows<>(source, input.file(), AS_OF)) {
            for (Parsed<T> row = rows.read(); row != null; row = rows.read()) {
                if (row instanceof Parsed.Accepted<T> accepted) {
                    chunk.add(accepted.fact());
                    staged++;
                }
                if (chunk.size() == ROWS_A_CHUNK) {
                    store.stage(importId, chunk);
                    chunk.clear();
                }
            }
        }
        store.stage(importId, chunk);
        store.accept(importId);
        return staged;
    }

    private FeedStaging() {}
}
