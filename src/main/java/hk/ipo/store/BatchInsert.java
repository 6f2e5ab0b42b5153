package hk.ipo.store;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How rows are added to a table.
 *
 * @param table the table's name
 * @param columns what is written of each row
 * @param <R> what a row is
 */
record BatchInsert<R>(String table, List<Column<R, ?>> columns) {

    private static final int ROWS_A_BATCH = 500;

    void add(JdbcTemplate jdbc, List<R> rows) {
        jdbc.batchUpdate(
                statement(),
                rows,
                ROWS_A_BATCH,
                (prepared, row) -> {
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).write(prepared, i + 1, row);
                    }
                });
    }

    private String statement() {
        return "insert into "
                + table
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"))
                + " values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")";
    }
}
