package hk.ipo.store;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The recorded versions of facts, seen by an import: its own and those of accepted imports. */
final class FactVersions {

    private static final String VISIBLE =
            "(fact.import_id = :import or exists (select 1 from import"
                    + " where import.id = fact.import_id and import.state = 'ACCEPTED'))";

    private final NamedParameterJdbcTemplate jdbc;

    FactVersions(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    <T extends Record> void add(FactTable<T> table, List<FactVersion<T>> versions) {
        FactVersion.into(table).add(jdbc.getJdbcTemplate(), versions);
    }

    /** What is recorded under the keys; a key without an entry is new. */
    <T extends Record> Map<String, History<T>> histories(
            FactTable<T> table, long importId, Collection<String> keys) {
        Map<String, History<T>> histories = new HashMap<>();
        jdbc.query(
                "select fact_key, known_from, "
                        + columns(table)
                        + " from "
                        + table.name()
                        + " fact where fact_key in (:keys) and "
                        + VISIBLE
                        + " order by version",
                Map.of("keys", keys, "import", importId),
                row -> {
                    histories
                            .computeIfAbsent(row.getString("fact_key"), key -> new History<>())
                            .add(row.getObject("known_from", LocalDate.class), table.read(row));
                });
        return histories;
    }

    /** The values effective on a day under the keys that the import contained, by key. */
    <T extends Record> List<T> effective(FactTable<T> table, long importId, LocalDate day) {
        Map<String, T> byKey = new TreeMap<>();
        jdbc.query(
                "select fact_key, "
                        + columns(table)
                        + " from (select fact.*, row_number() over (partition by fact.fact_key"
                        + " order by fact.known_from desc, fact.version desc) as recency from "
                        + table.name()
                        + " fact join staged_row staged on staged.import_id = :import"
                        + " and staged.feed = :feed and staged.fact_key = fact.fact_key"
                        + " where fact.known_from <= :day and "
                        + VISIBLE
                        + ") latest where recency = 1",
                Map.of("import", importId, "feed", table.feed().id(), "day", day),
                row -> {
                    byKey.put(row.getString("fact_key"), table.read(row));
                });
        return List.copyOf(byKey.values());
    }

    void remove(FactTable<?> table, long importId) {
        jdbc.update(
                "delete from " + table.name() + " where import_id = :import",
                Map.of("import", importId));
    }

    private static String columns(FactTable<?> table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
