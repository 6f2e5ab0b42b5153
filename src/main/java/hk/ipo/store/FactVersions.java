package hk.ipo.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recorded versions of facts, seen by an import: its own and those of accepted imports. */
final class FactVersions {

    /** Whether the row {@code fact} is of the import itself, or of an accepted one. */
    static final String VISIBLE =
            "(fact.import_id = :import or exists (select 1 from import"
                    + " where import.id = fact.import_id and import.state = 'ACCEPTED'))";

    private final NamedParameterJdbcTemplate jdbc;

    FactVersions(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    <T extends Record> void add(FactTable<T> table, List<FactVersion<T>> versions) {
        table.add(jdbc.getJdbcTemplate(), versions);
    }

    /**
     * What is recorded under the keys; a key without an entry is new.
     *
     * @throws DuplicateKeyException when the import itself has recorded one
     */
    <T extends Record> Map<String, History<T>> histories(
            FactTable<T> table, long importId, Collection<String> keys) {
        Map<String, History<T>> histories = new HashMap<>();
        jdbc.query(
                "select fact.import_id, fact.fact_key, fact.known_from, "
                        + table.selected()
                        + " from "
                        + table.rows()
                        + " where fact.fact_key = any(:keys) and "
                        + VISIBLE
                        + " order by fact.version",
                Map.of("keys", keys.toArray(String[]::new), "import", importId),
                row -> {
                    if (row.getLong("import_id") == importId) {
                        throw StagedRows.again(table.feed(), row.getString("fact_key"));
                    }
                    histories
                            .computeIfAbsent(row.getString("fact_key"), key -> new History<>())
                            .add(row.getObject("known_from", LocalDate.class), table.read(row));
                });
        return histories;
    }

    /**
     * All versions under the keys that the import contained. Which is effective on a day is found
     * afterwards: the database would sort every column of every version to find it.
     */
    <T extends Record> KnownVersions<T> of(FactTable<T> table, long importId) {
        KnownVersions.Reading<T> read = new KnownVersions.Reading<>(table.newList());
        // Two statements, for a database keeps the rows of both aside where they are one.
        for (String keys :
                List.of(
                        table.name()
                                + " staged on staged.import_id = :import and "
                                + Imports.REMEMBERED,
                        "repeated_row staged on staged.import_id = :import"
                                + " and staged.feed = :feed")) {
            jdbc.query(
                    "select fact.fact_key, fact.known_from, fact.version, "
                            + table.selected()
                            + " from "
                            + table.rows()
                            + " join "
                            + keys
                            + " and staged.fact_key = fact.fact_key where "
                            + VISIBLE,
                    Map.of("import", importId, "feed", table.feed().id()),
                    row -> {
                        read.add(
                                row.getString("fact_key"),
                                row.getObject("known_from", LocalDate.class),
                                row.getLong("version"),
                                table.read(row));
                    });
        }
        return read.versions();
    }

    void remove(FactTable<?> table, long importId) {
        table.remove(jdbc.getJdbcTemplate(), importId);
    }
}
