package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.RejectedRow.Reason;
import hk.ipo.source.SourceLocation;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/** A database of before keeps its sentences, quoted; the same on every database. */
abstract class FindingsMigrationContract {

    abstract TestDatabase databaseOfVersion(String version);

    @Test
    void aSentenceKeptBeforeIsQuotedAsItIs() {
        try (TestDatabase database = databaseOfVersion("7")) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            jdbc.update(
                    "insert into import (id, import_key, as_of, state)"
                            + " values (7, 'k', date '2026-01-05', 'ACCEPTED')");
            jdbc.update(
                    "insert into rejected_row (import_id, feed, file, line, column_name, found,"
                            + " reason, expected) values (7, ?, 'deals.csv', 3, 'offer_shares',"
                            + " 'x', 'NOT_READABLE', 'a whole number expected')",
                    Feed.LISTINGS.id());

            database.migrateTo("latest");

            assertThat(new RejectedRows(jdbc).of(7))
                    .isEqualTo(
                            List.of(
                                    new RejectedRow(
                                            Feed.LISTINGS,
                                            new SourceLocation("deals.csv", 3),
                                            "offer_shares",
                                            "x",
                                            Reason.NOT_READABLE,
                                            Finding.of(
                                                    FindingKind.QUOTED,
                                                    "a whole number expected"))));
        }
    }
}
