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
        List<Column<FactVersion<T>, ?>> columns = new ArrayList<>();
        columns.add(new Column<>("import_id", ColumnType.LONG, FactVersion::importId));
        columns.add(new Column<>("fact_key", ColumnType.TEXT, FactVersion::key));
        columns.add(new Column<>("known_from", ColumnType.DATE, FactVersion::knownFrom));
        for (Column<T, ?> column : table.columns()) {
            columns.add(column.within(FactVersion<T>::value));
        }
        return new BatchInsert<>(table.name(), columns);
    }
}
