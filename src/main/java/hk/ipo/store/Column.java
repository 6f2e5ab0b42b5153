package hk.ipo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * One column of a table: what it is called, how its values stand there, where they come from.
 *
 * @param name the column's name
 * @param type how its values are written and read
 * @param source the value in a row's object
 * @param <R> what a row of the table is
 * @param <V> what a value of the column is
 */
record Column<R, V>(String name, ColumnType<V> type, Function<R, V> source) {

    /** Hands over what the row has in this column. */
    void write(R row, RowSink sink) throws SQLException {
        type.writing().to(sink, source.apply(row));
    }

    V read(ResultSet row) throws SQLException {
        return type.reading().of(row, name);
    }
}
