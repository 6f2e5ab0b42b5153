package hk.ipo.store;

import static hk.ipo.store.StoreFacts.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import hk.ipo.market.Listing;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A database in which places of rows stood by themselves says the same of them as before, and goes
 * on: an accepted import, and one whose run failed in the middle.
 */
abstract class PlacesMigrationContract {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate LISTED = LocalDate.of(2025, 1, 2);

    private static final Fact<Listing> FIRST = listing("00001", LISTED, "x");
    private static final Fact<Listing> SECOND = listing("00002", LISTED, "x");
    private static final Fact<Listing> SECOND_CORRECTED = listing("00002", LISTED, "y");
    private static final Fact<Listing> THIRD = listing("00003", LISTED, "x");

    /** One as it was before places stood with facts. */
    abstract TestDatabase databaseOfBefore();

    @Test
    void importsOfBeforeAreTracedGoneOnWithComparedAndLetGoOf() {
        try (TestDatabase database = databaseOfBefore()) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            long accepted = new Imports(jdbc).begin("accepted", APRIL);
            read(jdbc, accepted, 2, FIRST);
            record(jdbc, accepted, FIRST, LISTED);
            read(jdbc, accepted, 3, SECOND);
            record(jdbc, accepted, SECOND, LISTED);
            new Imports(jdbc).accept(accepted);
            long failed = new Imports(jdbc).begin("failed", MAY);
            read(jdbc, failed, 12, FIRST);
            read(jdbc, failed, 13, SECOND_CORRECTED);
            record(jdbc, failed, SECOND_CORRECTED, MAY);

            database.migrateTo("latest");

            FactStore store = new FactStore(database.dataSource());
            assertThat(store.stagedRows(accepted, Feed.LISTINGS))
                    .containsOnly(
                            entry("00001", new SourceLocation("old.csv", 2)),
                            entry("00002", new SourceLocation("old.csv", 3)));
            assertThat(store.known(FactTables.LISTINGS, APRIL, accepted))
                    .containsExactly(FIRST.value(), SECOND.value());
            assertThat(store.open("failed", MAY)).isEqualTo(failed);
            assertThat(store.stagedKeys(failed, Feed.LISTINGS)).isEqualTo(Set.of("00001", "00002"));
            for (Fact<Listing> again : List.of(FIRST, SECOND, SECOND_CORRECTED)) {
                assertThatThrownBy(() -> store.stage(failed, List.of(again)))
                        .isInstanceOf(DuplicateKeyException.class);
            }
            store.stage(failed, List.of(THIRD));
            store.accept(failed);
            assertThat(store.stagedRows(failed, Feed.LISTINGS))
                    .containsOnly(
                            entry("00001", new SourceLocation("old.csv", 12)),
                            entry("00002", new SourceLocation("old.csv", 13)),
                            entry("00003", THIRD.location()));
            assertThat(store.known(FactTables.LISTINGS, MAY, failed))
                    .containsExactly(FIRST.value(), SECOND_CORRECTED.value(), THIRD.value());
            assertThat(store.known(FactTables.LISTINGS, APRIL, failed))
                    .containsExactly(FIRST.value(), SECOND.value(), THIRD.value());
            assertThat(store.summary(failed).feeds())
                    .containsExactly(new FeedCount(Feed.LISTINGS, 3, 0));

            assertThat(store.forgetRowsExceptOf(Set.of(accepted))).isOne();
            assertThat(store.stagedRows(failed, Feed.LISTINGS)).isEmpty();
            assertThat(store.stagedRows(accepted, Feed.LISTINGS)).hasSize(2);
            assertThat(database.rows("listing")).isEqualTo(4);
        }
    }

    private static void read(JdbcTemplate jdbc, long importId, long line, Fact<Listing> row) {
        jdbc.update(
                "insert into staged_row (import_id, feed, fact_key, file, line)"
                        + " values (?, 'listings', ?, 'old.csv', ?)",
                importId,
                row.key(),
                line);
    }

    private static void record(
            JdbcTemplate jdbc, long importId, Fact<Listing> fact, LocalDate knownFrom) {
        List<String> columns = new ArrayList<>(List.of("import_id", "fact_key", "known_from"));
        FactTables.LISTINGS.columns().forEach(column -> columns.add(column.name()));
        new BatchInsert<Fact<Listing>>(
                        "listing",
                        columns,
                        (sink, one) -> {
                            sink.integer(importId);
                            sink.text(one.key());
                            sink.day(knownFrom);
                            FactTables.LISTINGS.write(one.value(), sink);
                        })
                .add(jdbc, List.of(fact));
    }
}
