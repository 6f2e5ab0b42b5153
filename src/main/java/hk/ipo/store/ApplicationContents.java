package hk.ipo.store;

import hk.ipo.market.ApplicationPosting;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What rows of application pages said, each once, on whatever days they said so. */
final class ApplicationContents {

    /** What was seen has no day of its own; this one stands in for it. */
    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private record Sighting(FactVersion<ApplicationPosting> version, long content) {}

    private static final BatchInsert<Sighting> SIGHTINGS =
            BatchInsert.of(
                    "application_sighting",
                    List.of(
                            new Column<>(
                                    "import_id", ColumnType.LONG, one -> one.version().importId()),
                            new Column<>("fact_key", ColumnType.TEXT, one -> one.version().key()),
                            new Column<>(
                                    "known_from",
                                    ColumnType.DATE,
                                    one -> one.version().knownFrom()),
                            new Column<>(
                                    "page_day",
                                    ColumnType.DATE,
                                    one -> one.version().value().day()),
                            new Column<>("content_id", ColumnType.LONG, Sighting::content),
                            new Column<>(
                                    "row_file",
                                    ColumnType.TEXT,
                                    one -> one.version().location().file()),
                            new Column<>(
                                    "row_line",
                                    ColumnType.LONG,
                                    one -> one.version().location().line()),
                            new Column<>(
                                    "row_path",
                                    ColumnType.TEXT.optional(),
                                    one -> one.version().location().path())));

    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationPostingTable table;

    ApplicationContents(JdbcTemplate jdbc, ApplicationPostingTable table) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
        this.table = table;
    }

    /** Adds sightings, and what was not seen before. */
    void add(List<FactVersion<ApplicationPosting>> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Set<String> numbers =
                versions.stream().map(one -> one.value().id()).collect(Collectors.toSet());
        Map<ApplicationPosting, Long> known = known(numbers);
        Set<ApplicationPosting> news = new HashSet<>();
        versions.forEach(one -> news.add(one.value().on(NO_DAY)));
        news.removeAll(known.keySet());
        if (!news.isEmpty()) {
            BatchInsert.of("application_content", table.content())
                    .add(jdbc.getJdbcTemplate(), new ArrayList<>(news));
            known = known(numbers);
        }
        List<Sighting> sightings = new ArrayList<>();
        for (FactVersion<ApplicationPosting> one : versions) {
            Long content = known.get(one.value().on(NO_DAY));
            if (content == null) {
                throw new IllegalStateException("what was seen is not there: " + one.key());
            }
            sightings.add(new Sighting(one, content));
        }
        SIGHTINGS.add(jdbc.getJdbcTemplate(), sightings);
    }

    /** Everything that was ever seen, by its id. */
    Map<Long, ApplicationPosting> all() {
        Map<Long, ApplicationPosting> all = new HashMap<>();
        jdbc.query(
                select(""),
                Map.of("day", NO_DAY),
                row -> {
                    all.put(row.getLong("id"), table.read(row));
                });
        return all;
    }

    private Map<ApplicationPosting, Long> known(Set<String> numbers) {
        Map<ApplicationPosting, Long> known = new HashMap<>();
        jdbc.query(
                select(" where application_number in (:numbers)"),
                Map.of("day", NO_DAY, "numbers", numbers),
                row -> {
                    known.put(table.read(row), row.getLong("id"));
                });
        return known;
    }

    private String select(String condition) {
        return "select id, cast(:day as date) as page_day, "
                + table.content().stream().map(Column::name).collect(Collectors.joining(", "))
                + " from application_content"
                + condition;
    }
}
