package hk.ipo.store;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.source.SourceLocation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of application pages that an import sees, of its own night and of all accepted ones. A
 * year of nights has some two hundred thousand: each is read as a few numbers, and what it says is
 * looked up. The latest version of a key is found here, for the database would compare every row
 * with every other of its key.
 */
final class ApplicationSightings {

    /**
     * That something was seen.
     *
     * @param key the row's key
     * @param knownFrom from which day it counts
     * @param version its number among all, by which the later recorded is told
     * @param day the page's day
     * @param content what was seen
     * @param place where the row stands, where that was asked for
     */
    private record Sighting(
            String key,
            LocalDate knownFrom,
            long version,
            LocalDate day,
            long content,
            Optional<SourceLocation> place) {

        private static final Comparator<Sighting> RECORDED =
                Comparator.comparing(Sighting::knownFrom).thenComparingLong(Sighting::version);

        static Sighting later(Sighting one, Sighting other) {
            return RECORDED.compare(one, other) > 0 ? one : other;
        }
    }

    private static final String SEEN =
            "select fact.import_id, fact.fact_key, fact.known_from, fact.version, fact.page_day, fact.content_id";

    private final NamedParameterJdbcTemplate jdbc;

    ApplicationSightings(JdbcTemplate jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    /** What was seen by a day, in the order of the days known from, then of keys. */
    void each(long importId, LocalDate day, Consumer<ApplicationPosting> into) {
        String query = SEEN + " from application_sighting fact where fact.known_from <= :day";
        Map<Long, ApplicationPosting> contents = contents();
        for (Sighting seen :
                effective(query, importId, day, row -> sighting(row, Optional.empty()))) {
            into.accept(posting(seen, contents));
        }
    }

    /** The same, each with the row that says so. */
    void eachPlaced(long importId, LocalDate day, Consumer<PlacedFact<ApplicationPosting>> into) {
        String query =
                SEEN
                        + ", fact.row_file as file, fact.row_line as line, fact.row_path as path"
                        + " from application_sighting fact where fact.known_from <= :day";
        Map<Long, ApplicationPosting> contents = contents();
        for (Sighting seen :
                effective(
                        query,
                        importId,
                        day,
                        row -> sighting(row, Optional.of(RowPlace.read(row))))) {
            into.accept(new PlacedFact<>(posting(seen, contents), seen.place().orElseThrow()));
        }
    }

    private Map<Long, ApplicationPosting> contents() {
        return new ApplicationContents(jdbc.getJdbcTemplate(), FactTables.APPLICATION_PAGES).all();
    }

    /** Reads a row of the database. */
    @FunctionalInterface
    private interface Reading {
        Sighting of(ResultSet row) throws SQLException;
    }

    private List<Sighting> effective(String query, long importId, LocalDate day, Reading reading) {
        Set<Long> visible = visible(importId);
        Map<String, Sighting> latest = new HashMap<>();
        jdbc.query(
                query,
                Map.of("day", day),
                row -> {
                    if (visible.contains(row.getLong("import_id"))) {
                        Sighting seen = reading.of(row);
                        latest.merge(seen.key(), seen, Sighting::later);
                    }
                });
        return latest.values().stream()
                .sorted(Comparator.comparing(Sighting::knownFrom).thenComparing(Sighting::key))
                .toList();
    }

    /** The import itself, and all accepted ones: a few hundred, asked for once and not a row. */
    private Set<Long> visible(long importId) {
        Set<Long> visible = new HashSet<>();
        jdbc.query(
                "select id from import where id = :import or state = 'ACCEPTED'",
                Map.of("import", importId),
                row -> {
                    visible.add(row.getLong("id"));
                });
        return visible;
    }

    private static Sighting sighting(ResultSet row, Optional<SourceLocation> place)
            throws SQLException {
        return new Sighting(
                row.getString("fact_key"),
                row.getObject("known_from", LocalDate.class),
                row.getLong("version"),
                row.getObject("page_day", LocalDate.class),
                row.getLong("content_id"),
                place);
    }

    private static ApplicationPosting posting(
            Sighting seen, Map<Long, ApplicationPosting> contents) {
        ApplicationPosting content = contents.get(seen.content());
        if (content == null) {
            throw new IllegalStateException("what was seen is not there: " + seen.key());
        }
        return content.on(seen.day());
    }
}
