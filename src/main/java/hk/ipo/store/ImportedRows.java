package hk.ipo.store;

import static hk.ipo.store.ColumnType.LONG;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.TEXTS;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.SourceLocation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows an import read: those staged, by key, and those rejected. */
final class ImportedRows {

    private record Rejected(long importId, RejectedRow row) {}

    private static final ColumnType<Feed> FEED =
            TEXT.as(
                    Feed::id,
                    id ->
                            Arrays.stream(Feed.values())
                                    .filter(feed -> feed.id().equals(id))
                                    .findFirst()
                                    .orElseThrow());
    private static final ColumnType<RejectedRow.Reason> REASON =
            ColumnType.constant(RejectedRow.Reason.class);
    private static final ColumnType<FindingKind> EXPECTED = ColumnType.constant(FindingKind.class);

    private static final String STAGED = "staged_row";
    private static final BatchInsert<Rejected> REJECTED =
            BatchInsert.of(
                    "rejected_row",
                    List.of(
                            new Column<>("import_id", LONG, Rejected::importId),
                            new Column<>("feed", FEED, one -> one.row().feed()),
                            new Column<>("file", TEXT, one -> one.row().location().file()),
                            new Column<>("line", LONG, one -> one.row().location().line()),
                            new Column<>("column_name", TEXT, one -> one.row().column()),
                            new Column<>("found", TEXT, one -> one.row().value()),
                            new Column<>("reason", REASON, one -> one.row().reason()),
                            new Column<>("expected", EXPECTED, one -> one.row().expected().kind()),
                            new Column<>(
                                    "expected_arguments",
                                    TEXTS,
                                    one -> one.row().expected().arguments())));

    private static final Comparator<RejectedRow> READING_ORDER =
            Comparator.comparing(RejectedRow::feed)
                    .thenComparing(row -> row.location().file())
                    .thenComparingLong(row -> row.location().line());

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ImportedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void stage(long importId, List<? extends Fact<?>> facts) {
        into(importId).add(jdbc, facts);
    }

    /** There is one for each row read: each value by a call of its own, as a listing's. */
    private static BatchInsert<Fact<?>> into(long importId) {
        return new BatchInsert<>(
                STAGED,
                List.of("import_id", "feed", "fact_key", "file", "line", "path"),
                (sink, fact) -> {
                    SourceLocation location = fact.location();
                    sink.integer(importId);
                    sink.text(fact.feed().id());
                    sink.text(fact.key());
                    sink.text(location.file());
                    sink.integer(location.line());
                    sink.text(location.path());
                });
    }

    void reject(long importId, RejectedRow row) {
        REJECTED.add(jdbc, List.of(new Rejected(importId, row)));
    }

    Set<String> stagedKeys(long importId, Feed feed) {
        return client.sql(
                        "select fact_key from staged_row where import_id = :import and feed = :feed")
                .param("import", importId)
                .param("feed", feed.id())
                .query((row, number) -> row.getString("fact_key"))
                .set();
    }

    Map<String, SourceLocation> stagedRows(long importId, Feed feed) {
        Map<String, SourceLocation> byKey = new HashMap<>();
        client.sql(
                        "select fact_key, file, line, path from staged_row"
                                + " where import_id = :import and feed = :feed")
                .param("import", importId)
                .param("feed", feed.id())
                .query(
                        row -> {
                            byKey.put(row.getString("fact_key"), place(row));
                        });
        return byKey;
    }

    /** Where a staged row stands. */
    static SourceLocation place(ResultSet row) throws SQLException {
        return new SourceLocation(
                row.getString("file"),
                row.getLong("line"),
                TEXT.optional().reading().of(row, "path"));
    }

    Map<Feed, Long> stagedCounts(long importId) {
        Map<Feed, Long> counts = new EnumMap<>(Feed.class);
        client.sql(
                        "select feed, count(*) as staged from staged_row"
                                + " where import_id = :import group by feed")
                .param("import", importId)
                .query(
                        row -> {
                            counts.put(FEED.reading().of(row, "feed"), row.getLong("staged"));
                        });
        return counts;
    }

    /** By feed, file and line; in the order of rejection where these are the same. */
    List<RejectedRow> rejected(long importId) {
        return client
                .sql(
                        "select feed, file, line, column_name, found, reason, expected,"
                                + " expected_arguments from rejected_row where import_id = :import order by id")
                .param("import", importId)
                .query(
                        (row, number) ->
                                new RejectedRow(
                                        FEED.reading().of(row, "feed"),
                                        new SourceLocation(
                                                row.getString("file"), row.getLong("line")),
                                        row.getString("column_name"),
                                        row.getString("found"),
                                        REASON.reading().of(row, "reason"),
                                        new Finding(
                                                EXPECTED.reading().of(row, "expected"),
                                                TEXTS.reading().of(row, "expected_arguments"))))
                .list()
                .stream()
                .sorted(READING_ORDER)
                .toList();
    }

    /** Removes its rows, but for those of application pages that were recorded. */
    void forget(long importId) {
        client.sql(
                        "delete from staged_row where import_id = :import and not exists"
                                + " (select 1 from application_sighting sighting"
                                + " where staged_row.feed = :pages"
                                + " and sighting.import_id = staged_row.import_id"
                                + " and sighting.fact_key = staged_row.fact_key)")
                .param("import", importId)
                .param("pages", Feed.APPLICATION_PAGES.id())
                .update();
        client.sql("delete from rejected_row where import_id = :import")
                .param("import", importId)
                .update();
    }

    void remove(long importId) {
        for (String table : List.of(STAGED, REJECTED.table())) {
            client.sql("delete from " + table + " where import_id = :import")
                    .param("import", importId)
                    .update();
        }
    }
}
