package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.NameFlag;
import hk.ipo.market.PostedStatus;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What was known of applications on a past day stays the same, whatever was read since and however
 * it is kept: random nights, read in any order, twice, otherwise than before, accepted or not, held
 * against a plain model of the rule and against the tables and the statement of before.
 */
abstract class ApplicationHistoriesContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final int DAYS = 8;
    private static final int NIGHTS = 9;

    /** How rows were read from the table that held every row of every night in full. */
    private static final String BEFORE =
            "select fact.*, staged.file, staged.line, staged.path from application_posting fact"
                    + " join staged_row staged on staged.import_id = fact.import_id"
                    + " and staged.feed = :feed and staged.fact_key = fact.fact_key"
                    + " where fact.known_from <= :day and "
                    + FactVersions.VISIBLE
                    + " and not exists (select 1 from application_posting newer"
                    + " where newer.fact_key = fact.fact_key and newer.known_from <= :day"
                    + " and (newer.known_from > fact.known_from"
                    + " or newer.known_from = fact.known_from and newer.version > fact.version)"
                    + " and "
                    + FactVersions.VISIBLE.replace("fact.", "newer.")
                    + ") order by fact.known_from, fact.fact_key";

    /** One import: its rows, and whether it was accepted. */
    private record Night(LocalDate asOf, List<Fact<ApplicationPosting>> rows, boolean accepted) {}

    /** A version by the plain rule. */
    private record Version(
            int night, LocalDate knownFrom, int order, Fact<ApplicationPosting> fact) {}

    abstract TestDatabase databaseOfVersion(String version);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsStagedIsKnownOnEveryDayAsTheRuleSays(long seed) {
        List<Night> nights = nights(new Random(seed));
        List<Version> versions = versions(nights);
        try (TestDatabase database = databaseOfVersion("latest")) {
            FactStore store = new FactStore(database.dataSource());
            List<Long> ids = new ArrayList<>();
            for (Night night : nights) {
                long id = store.open("night " + ids.size(), night.asOf());
                store.stage(id, night.rows());
                if (night.accepted()) {
                    store.accept(id);
                }
                ids.add(id);
            }

            assertKnown(database, store, ids, nights, versions);
            assertThat(database.rows("application_sighting")).isEqualTo(versions.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void aDatabaseOfBeforeSaysTheSameOnceItIsCarriedOver(long seed) {
        List<Night> nights = nights(new Random(seed));
        List<Version> versions = versions(nights);
        try (TestDatabase database = databaseOfVersion("8")) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            List<Long> ids = new ArrayList<>();
            for (Night night : nights) {
                long id = new Imports(jdbc).begin("night " + ids.size(), night.asOf());
                stage(jdbc, id, night.rows());
                if (night.accepted()) {
                    new Imports(jdbc).accept(id);
                }
                ids.add(id);
            }
            record(
                    jdbc,
                    versions.stream()
                            .map(
                                    one ->
                                            FactVersion.of(
                                                    ids.get(one.night()),
                                                    one.fact(),
                                                    one.knownFrom()))
                            .toList());
            for (int night = 0; night < NIGHTS; night++) {
                for (int day = -1; day <= DAYS; day++) {
                    assertThat(before(jdbc, ids.get(night), FIRST.plusDays(day)))
                            .isEqualTo(known(nights, versions, night, FIRST.plusDays(day)));
                }
            }

            database.migrateTo("latest");

            FactStore store = new FactStore(database.dataSource());
            assertKnown(database, store, ids, nights, versions);
            List<Night> more = new ArrayList<>(nights);
            more.add(new Night(FIRST, nights.getFirst().rows(), false));
            store.stage(store.open("one more", FIRST), more.getLast().rows());
            assertThat(database.rows("application_sighting")).isEqualTo(versions(more).size());
        }
    }

    /** As it was kept which rows an import read, until they were recorded with what they say. */
    private static void stage(
            JdbcTemplate jdbc, long importId, List<Fact<ApplicationPosting>> rows) {
        new BatchInsert<Fact<ApplicationPosting>>(
                        "staged_row",
                        List.of("import_id", "feed", "fact_key", "file", "line", "path"),
                        (sink, fact) -> {
                            sink.integer(importId);
                            sink.text(fact.feed().id());
                            sink.text(fact.key());
                            RowPlace.write(fact.location(), sink);
                        })
                .add(jdbc, rows);
    }

    /** As a row was recorded in full, without its place. */
    private static void record(JdbcTemplate jdbc, List<FactVersion<ApplicationPosting>> versions) {
        List<String> columns = new ArrayList<>(List.of("import_id", "fact_key", "known_from"));
        FactTables.APPLICATION_PAGES.columns().forEach(column -> columns.add(column.name()));
        new BatchInsert<FactVersion<ApplicationPosting>>(
                        "application_posting",
                        columns,
                        (sink, version) -> {
                            sink.integer(version.importId());
                            sink.text(version.key());
                            sink.day(version.knownFrom());
                            FactTables.APPLICATION_PAGES.write(version.value(), sink);
                        })
                .add(jdbc, versions);
    }

    private static void assertKnown(
            TestDatabase database,
            FactStore store,
            List<Long> ids,
            List<Night> nights,
            List<Version> versions) {
        for (int night = 0; night < NIGHTS; night++) {
            for (int day = -1; day <= DAYS; day++) {
                LocalDate asked = FIRST.plusDays(day);
                List<PlacedFact<ApplicationPosting>> placed = new ArrayList<>();
                store.eachPosting(asked, ids.get(night), placed::add);
                List<ApplicationPosting> plain = new ArrayList<>();
                new ApplicationSightings(new JdbcTemplate(database.dataSource()))
                        .each(ids.get(night), asked, plain::add);

                assertThat(placed).isEqualTo(known(nights, versions, night, asked));
                assertThat(plain).isEqualTo(placed.stream().map(PlacedFact::value).toList());
            }
        }
    }

    /** The rule, without a database: the latest version of each key that the import sees. */
    private static List<PlacedFact<ApplicationPosting>> known(
            List<Night> nights, List<Version> versions, int night, LocalDate day) {
        Map<String, Version> latest = new LinkedHashMap<>();
        versions.stream()
                .filter(one -> one.night() == night || nights.get(one.night()).accepted())
                .filter(one -> !one.knownFrom().isAfter(day))
                .sorted(Comparator.comparing(Version::knownFrom).thenComparingInt(Version::order))
                .forEach(one -> latest.put(one.fact().key(), one));
        return latest.values().stream()
                .sorted(
                        Comparator.comparing(Version::knownFrom)
                                .thenComparing(one -> one.fact().key()))
                .map(one -> new PlacedFact<>(one.fact().value(), one.fact().location()))
                .toList();
    }

    /** What is recorded of nights that are staged one after the other. */
    private static List<Version> versions(List<Night> nights) {
        List<Version> versions = new ArrayList<>();
        for (int number = 0; number < nights.size(); number++) {
            int night = number;
            Map<String, History<ApplicationPosting>> histories = new HashMap<>();
            versions.stream()
                    .filter(one -> nights.get(one.night()).accepted())
                    .forEach(
                            one ->
                                    histories
                                            .computeIfAbsent(
                                                    one.fact().key(), key -> new History<>())
                                            .add(one.knownFrom(), one.fact().value()));
            for (Fact<ApplicationPosting> row : nights.get(number).rows()) {
                histories
                        .getOrDefault(row.key(), new History<>())
                        .recordedFrom(row, nights.get(number).asOf())
                        .ifPresent(
                                from ->
                                        versions.add(
                                                new Version(night, from, versions.size(), row)));
            }
        }
        return versions;
    }

    private static List<Night> nights(Random random) {
        List<Night> nights = new ArrayList<>();
        for (int night = 0; night < NIGHTS; night++) {
            Map<String, Fact<ApplicationPosting>> rows = new LinkedHashMap<>();
            for (int page = 0; page <= random.nextInt(3); page++) {
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                String fingerprint = random.nextBoolean() ? "0123456789ab" : "ba9876543210";
                for (int row = 0; row < 4; row++) {
                    Fact<ApplicationPosting> fact =
                            row(random, 1 + random.nextInt(4), day, fingerprint, row);
                    rows.putIfAbsent(fact.key(), fact);
                }
            }
            nights.add(
                    new Night(
                            FIRST.plusDays(random.nextInt(DAYS)),
                            List.copyOf(rows.values()),
                            random.nextInt(4) > 0));
        }
        return nights;
    }

    private static Fact<ApplicationPosting> row(
            Random random, int id, LocalDate day, String fingerprint, int line) {
        PostedStatus status = random.nextInt(3) == 0 ? PostedStatus.LAPSED : PostedStatus.ACTIVE;
        boolean isHeard = random.nextInt(4) == 0;
        return new Fact<>(
                Feed.APPLICATION_PAGES,
                new SourceLocation(day + ".json", 1, Optional.of("app[" + line + "]")),
                id + "@" + day + "#" + fingerprint,
                day,
                new ApplicationPosting(
                        Integer.toString(id),
                        Board.MAIN,
                        random.nextBoolean() ? "Applicant " + id : "申請人" + id,
                        random.nextBoolean() ? Set.of() : Set.of(NameFlag.W),
                        status,
                        day,
                        isHeard ? Optional.of(day) : Optional.empty(),
                        Optional.empty(),
                        isHeard ? Optional.of(FIRST) : Optional.empty(),
                        isHeard,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        random.nextBoolean() ? Optional.of("https://x/" + id) : Optional.empty()));
    }

    private static List<PlacedFact<ApplicationPosting>> before(
            JdbcTemplate jdbc, long importId, LocalDate day) {
        return new NamedParameterJdbcTemplate(jdbc)
                .query(
                        BEFORE,
                        Map.of("import", importId, "day", day, "feed", Feed.APPLICATION_PAGES.id()),
                        (row, number) ->
                                new PlacedFact<>(
                                        FactTables.APPLICATION_PAGES.read(row),
                                        RowPlace.read(row)));
    }
}
