package hk.ipo.store;

import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows an import staged, by key, and where each stands: of those that were recorded the
 * fact's own row says so, and those that said nothing new are kept here.
 */
final class StagedRows {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    StagedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Keeps where rows stand that said nothing new. */
    void repeat(long importId, List<? extends Fact<?>> facts) {
        new BatchInsert<Fact<?>>(
                        "repeated_row",
                        List.of("import_id", "feed", "fact_key", "file", "line", "path"),
                        (sink, fact) -> {
                            sink.integer(importId);
                            sink.text(fact.feed().id());
                            sink.text(fact.key());
                            RowPlace.write(fact.location(), sink);
                        })
                .add(jdbc, facts);
    }

    /**
     * Keys that are about to be recorded.
     *
     * @throws DuplicateKeyException when the import had a row with one of them that said nothing
     *     new
     */
    void requireUnrepeated(long importId, Feed feed, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        client
                .sql(repeated("fact_key") + " and fact_key = any(:keys)")
                .param("import", importId)
                .param("feed", feed.id())
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> row.getString("fact_key"))
                .stream()
                .findFirst()
                .ifPresent(
                        key -> {
                            throw again(feed, key);
                        });
    }

    /** What is said of a key that an import has a second time. */
    static DuplicateKeyException again(Feed feed, String key) {
        return new DuplicateKeyException(feed.id() + " have " + key + " already");
    }

    Set<String> keys(long importId, Feed feed) {
        Set<String> keys = new HashSet<>();
        each(importId, feed, row -> keys.add(row.getString("fact_key")));
        return keys;
    }

    Map<String, SourceLocation> places(long importId, Feed feed) {
        Map<String, SourceLocation> byKey = new HashMap<>();
        each(importId, feed, row -> byKey.put(row.getString("fact_key"), RowPlace.read(row)));
        return byKey;
    }

    Map<Feed, Long> counts(long importId) {
        Map<Feed, Long> counts = new EnumMap<>(Feed.class);
        for (Feed feed : Feed.values()) {
            long count =
                    asked(
                                    importId,
                                    feed,
                                    "select ("
                                            + repeated("count(*)")
                                            + ") + ("
                                            + recorded(feed, "count(*)")
                                            + ") as staged from import where id = :import")
                            .query((row, number) -> row.getLong("staged"))
                            .single();
            if (count > 0) {
                counts.put(feed, count);
            }
        }
        return counts;
    }

    boolean isAny(long importId, Feed feed) {
        return asked(
                        importId,
                        feed,
                        "select 1 from import where id = :import and (exists ("
                                + repeated("1")
                                + ") or exists ("
                                + recorded(feed, "1")
                                + "))")
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /** Removes where its rows stand that were not recorded; the others go with what they said. */
    void remove(long importId) {
        client.sql("delete from repeated_row where import_id = :import")
                .param("import", importId)
                .update();
    }

    private void each(long importId, Feed feed, RowCallbackHandler into) {
        asked(importId, feed, repeated("fact_key, file, line, path")).query(into);
        asked(
                        importId,
                        feed,
                        recorded(
                                feed,
                                "fact_key, row_file as file, row_line as line, row_path as path"))
                .query(into);
    }

    private JdbcClient.StatementSpec asked(long importId, Feed feed, String question) {
        return client.sql(question).param("import", importId).param("feed", feed.id());
    }

    private static String repeated(String columns) {
        return "select "
                + columns
                + " from repeated_row where import_id = :import and feed = :feed";
    }

    /** Rows of application pages are never forgotten, for later imports see them too. */
    private static String recorded(Feed feed, String columns) {
        return "select "
                + columns
                + " from "
                + FactTables.of(feed).name()
                + " where import_id = :import"
                + (feed == Feed.APPLICATION_PAGES ? "" : " and " + Imports.REMEMBERED);
    }
}
