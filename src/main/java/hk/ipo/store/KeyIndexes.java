package hk.ipo.store;

import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The indexes by which the versions of a key are found, on PostgreSQL. A first import has nothing
 * to be compared with, and its rows are indexed all at once in half the time that one by one takes;
 * from the first accepted import on the database keeps the indexes up itself.
 */
final class KeyIndexes {

    private final JdbcTemplate jdbc;
    private final Imports imports;

    KeyIndexes(JdbcTemplate jdbc, Imports imports) {
        this.jdbc = jdbc;
        this.imports = imports;
    }

    /**
     * Makes them if no import was accepted yet, within the caller's transaction.
     *
     * @throws DuplicateKeyException when an import has recorded a key twice
     */
    void makeBeforeFirstAcceptance() {
        ConnectionCallback<Boolean> isPostgres =
                connection -> connection.isWrapperFor(PGConnection.class);
        if (!imports.isAnyAccepted() && Boolean.TRUE.equals(jdbc.execute(isPostgres))) {
            // Of two first imports accepted at once the second waits here, and finds them made.
            jdbc.execute("lock table import in share row exclusive mode");
            for (FactTable<?> table : FactTables.ALL) {
                jdbc.execute(
                        "create unique index if not exists "
                                + table.name()
                                + "_of_key on "
                                + table.name()
                                + " (fact_key, import_id)");
            }
        }
    }
}
