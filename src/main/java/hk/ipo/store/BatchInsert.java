package hk.ipo.store;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.io.StringReader;
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
        CopyText text = new CopyText();
        for (R row : rows) {
            for (Column<R, ?> column : columns) {
                text.add(column.written(row));
            }
            text.endRow();
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + names() + " from stdin",
                            new StringReader(text.toString()));
            return true;
        } catch (IOException e) {
            throw new SQLException("the rows of " + table + " cannot be copied", e);
        }
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
