package hk.ipo.store;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/**
 * How rows are added to a table: in batches, and where the database is PostgreSQL by its {@code
 * COPY}, which is several times as fast.
 *
 * @param table the table's name
 * @param columns the names of the columns written
 * @param row hands over the values of a row, in the order of the columns
 * @param <R> what a row is
 */
record BatchInsert<R>(String table, List<String> columns, ColumnType.Writing<R> row) {

    private static final int ROWS_A_BATCH = 500;

    /** So many bytes are sent at once. */
    private static final int COPIED_AT_ONCE = 48 * 1024;

    /** Each value as its column has it. */
    static <R> BatchInsert<R> of(String table, List<Column<R, ?>> columns) {
        return new BatchInsert<>(
                table,
                columns.stream().map(Column::name).toList(),
                (sink, row) -> {
                    for (Column<R, ?> column : columns) {
                        column.write(row, sink);
                    }
                });
    }

    void add(JdbcTemplate jdbc, List<? extends R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        ConnectionCallback<Boolean> copied = connection -> copy(connection, rows);
        if (!Boolean.TRUE.equals(jdbc.execute(copied))) {
            insert(jdbc, rows);
        }
    }

    /** Copies the rows within the connection's transaction; false where it cannot. */
    private boolean copy(Connection connection, List<? extends R> rows) throws SQLException {
        if (!connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        CopyIn copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + names() + " from stdin (format binary)");
        try {
            CopyRows copied = new CopyRows();
            for (R one : rows) {
                copied.row(columns.size());
                row.to(copied, one);
                // The server takes in what it is sent while the next rows are made ready.
                if (copied.size() > COPIED_AT_ONCE) {
                    copied.sendTo(copy::writeToCopy);
                }
            }
            copied.end();
            copied.sendTo(copy::writeToCopy);
            copy.endCopy();
            return true;
        } finally {
            // As after a value that a column cannot hold.
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void insert(JdbcTemplate jdbc, List<? extends R> rows) {
        jdbc.batchUpdate(
                "insert into "
                        + table
                        + names()
                        + " values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?"))
                        + ")",
                rows,
                ROWS_A_BATCH,
                (prepared, one) -> row.to(new StatementRow(prepared), one));
    }

    private String names() {
        return " (" + String.join(", ", columns) + ")";
    }
}
