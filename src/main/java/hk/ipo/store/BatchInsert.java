package hk.ipo.store;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How rows are added to a table: in batches, and where the database is PostgreSQL by its {@code
 * COPY}, which is several times as fast.
 *
 * @param table the table's name
 * @param columns what is written of each row
 * @param <R> what a row is
 */
record BatchInsert<R>(String table, List<Column<R, ?>> columns) {

    private static final int ROWS_A_BATCH = 500;

    /** So many bytes are sent at once. */
    private static final int COPIED_AT_ONCE = 48 * 1024;

    void add(JdbcTemplate jdbc, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        ConnectionCallback<Boolean> copied = connection -> copy(connection, rows);
        if (!Boolean.TRUE.equals(jdbc.execute(copied))) {
            insert(jdbc, rows);
        }
    }

    /** Copies the rows within the connection's transaction; false where it cannot. */
    private boolean copy(Connection connection, List<R> rows) throws SQLException {
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
            for (R row : rows) {
                copied.row(columns.size());
                for (Column<R, ?> column : columns) {
                    copied.add(column.written(row));
                }
                if (copied.size() > COPIED_AT_ONCE) {
                    send(copied, copy);
                }
            }
            copied.end();
            send(copied, copy);
            copy.endCopy();
            return true;
        } finally {
            // As after a value that a column cannot hold.
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** The server takes in what it is sent while the next rows are made ready. */
    private static void send(CopyRows copied, CopyIn copy) throws SQLException {
        byte[] bytes = copied.take();
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private void insert(JdbcTemplate jdbc, List<R> rows) {
        jdbc.batchUpdate(
                "insert into "
                        + table
                        + names()
                        + " values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?"))
                        + ")",
                rows,
                ROWS_A_BATCH,
                (prepared, row) -> {
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).write(prepared, i + 1, row);
                    }
                });
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"));
    }
}
