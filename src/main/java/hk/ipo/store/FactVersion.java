package hk.ipo.store;

import hk.ipo.source.Fact;
import hk.ipo.source.SourceLocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a key from a day on, about to be recorded.
 *
 * @param importId the import that brought it
 * @param key what it is about
 * @param knownFrom the first day on which it counts
 * @param value the fact
 * @param location where its row stands
 * @param <T> a record of the domain
 */
record FactVersion<T extends Record>(
        long importId, String key, LocalDate knownFrom, T value, SourceLocation location) {

    /** A fact from a day on. */
    static <T extends Record> FactVersion<T> of(long importId, Fact<T> fact, LocalDate knownFrom) {
        return new FactVersion<>(importId, fact.key(), knownFrom, fact.value(), fact.location());
    }

    /** How versions are added to a table. */
    static <T extends Record> BatchInsert<FactVersion<T>> into(FactTable<T> table) {
        List<String> columns = new ArrayList<>(List.of("import_id", "fact_key", "known_from"));
        columns.addAll(RowPlace.COLUMNS);
        table.columns().forEach(column -> columns.add(column.name()));
        return new BatchInsert<>(
                table.name(),
                columns,
                (sink, version) -> {
                    sink.integer(version.importId());
                    sink.text(version.key());
                    sink.day(version.knownFrom());
                    RowPlace.write(version.location(), sink);
                    table.write(version.value(), sink);
                });
    }
}
