package hk.ipo.store;

import hk.ipo.market.Money;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;

import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of one kind of fact. A kind is described by declaring its columns, once; the statements
 * over them are the same for all kinds.
 *
 * @param <T> the record that a row holds
 */
abstract class FactTable<T extends Record> {

    private final Feed feed;
    private final String name;
    private final Class<T> type;
    private final List<Column<T, ?>> columns = new ArrayList<>();

    FactTable(Feed feed, String name, Class<T> type) {
        this.feed = feed;
        this.name = name;
        this.type = type;
    }

    final Feed feed() {
        return feed;
    }

    final String name() {
        return name;
    }

    final List<Column<T, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Where its rows are read from, under the name {@code fact}. */
    String rows() {
        return name + " fact";
    }

    /** Its columns in what {@link #rows} gives. */
    final String selected() {
        return columns.stream()
                .map(column -> ownerOf(column) + "." + column.name())
                .collect(Collectors.joining(", "));
    }

    /** The name under which {@link #rows} has the table of a column. */
    String ownerOf(Column<T, ?> column) {
        return "fact";
    }

    /** An empty list to read its records into; a compact one for kinds of which there are many. */
    List<T> newList() {
        return new ArrayList<>();
    }

    /** Adds versions. */
    void add(JdbcTemplate jdbc, List<FactVersion<T>> versions) {
        FactVersion.into(this).add(jdbc, versions);
    }

    /** Removes what an import added. */
    void remove(JdbcTemplate jdbc, long importId) {
        jdbc.update("delete from " + name + " where import_id = ?", importId);
    }

    /** Those facts that belong in this table. */
    final List<Fact<T>> held(List<? extends Fact<?>> facts) {
        List<Fact<T>> held = new ArrayList<>();
        for (Fact<?> fact : facts) {
            if (fact.feed() == feed) {
                held.add(cast(fact));
            }
        }
        return held;
    }

    @SuppressWarnings("unchecked") // It is a fact of what its value is.
    private Fact<T> cast(Fact<?> fact) {
        if (!type.isInstance(fact.value())) {
            throw new IllegalArgumentException(
                    feed.id() + " have no " + fact.value().getClass().getSimpleName());
        }
        return (Fact<T>) fact;
    }

    /** The record in the current row. */
    abstract T read(ResultSet row) throws SQLException;

    /** Hands over a record's values in the order of {@link #columns}. */
    void write(T fact, RowSink row) throws SQLException {
        for (Column<T, ?> column : columns) {
            column.write(fact, row);
        }
    }

    final <V> Column<T, V> column(String column, ColumnType<V> columnType, Function<T, V> source) {
        Column<T, V> declared = new Column<>(column, columnType, source);
        columns.add(declared);
        return declared;
    }

    final MoneyColumns<T> money(String prefix, Function<T, Optional<Money>> source) {
        return new MoneyColumns<>(
                column(
                        prefix + "_amount",
                        ColumnType.DECIMAL.optional(),
                        row -> source.apply(row).map(Money::amount)),
                column(
                        prefix + "_currency",
                        MoneyColumns.CURRENCY.optional(),
                        row -> source.apply(row).map(Money::currency)));
    }
}
