package hk.ipo.store;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
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

    void write(PreparedStatement statement, int index, R row) throws SQLException {
        @Nullable Object value = written(row);
        if (value == null) {
            statement.setNull(index, type.sqlType().getVendorTypeNumber());
        } else {
            statement.setObject(index, value);
        }
    }

    /** What a driver is given of a row, null for no value. */
    @Nullable Object written(R row) {
        return type.written().apply(source.apply(row));
    }

    /** The same column in a row of which this one's row is a part. */
    <Q> Column<Q, V> within(Function<Q, R> part) {
        return new Column<>(name, type, part.andThen(source));
    }

    V read(ResultSet row) throws SQLException {
        return type.reading().of(row, name);
    }
}
