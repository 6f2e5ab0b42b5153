package hk.ipo.store;

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
 * @param <T> a record of the domain
 */
record FactVersion<T extends Record>(long importId, String key, LocalDate knownFrom, T value) {

    /** How versions are added to a table. */
    static <T extends Record> BatchInsert<FactVersion<T>> into(FactTable<T> table) {
        List<String> columns = new ArrayList<>(List.of("import_id", "fact_key", "known_from"));
        table.columns().forEach(column -> columns.add(column.name()));
        return new BatchInsert<>(
                table.name(),
                columns,
                (sink, version) -> {
                    sink.integer(version.importId());
                    sink.text(version.key());
                    sink.day(version.knownFrom());
                    table.write(version.value(), sink);
                });
    }
}
