package hk.ipo.store;

import static hk.ipo.store.ColumnType.LONG;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.TEXTS;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.SourceLocation;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which rows an import rejected. */
final class RejectedRows {

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

    RejectedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    void add(long importId, RejectedRow row) {
        REJECTED.add(jdbc, List.of(new Rejected(importId, row)));
    }

    /** By feed, file and line; in the order of rejection where these are the same. */
    List<RejectedRow> of(long importId) {
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

    void remove(long importId) {
        client.sql("delete from rejected_row where import_id = :import")
                .param("import", importId)
                .update();
    }
}
