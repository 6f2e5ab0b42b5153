package hk.ipo.store;

import static hk.ipo.store.StoreFacts.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Keys are indexed on PostgreSQL from the first accepted import on. */
class KeyIndexesTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final int TABLES = 10;

    @Test
    void keysAreIndexedWithTheFirstAcceptedImport() {
        try (TestDatabase database = Postgres.database()) {
            FactStore store = new FactStore(database.dataSource());
            long first = store.open("first", JUNE);
            store.stage(first, FullRecords.facts());
            assertThat(indexes(database)).isZero();
            store.accept(first);
            assertThat(indexes(database)).isEqualTo(TABLES);
            store.accept(store.open("second", JUNE));
            assertThat(indexes(database)).isEqualTo(TABLES);
        }
    }

    @Test
    void aDatabaseWithAnAcceptedImportKeepsItsIndexes() {
        try (TestDatabase database = Postgres.databaseOfVersion("10")) {
            new JdbcTemplate(database.dataSource())
                    .update(
                            "insert into import (import_key, as_of, state)"
                                    + " values ('k', date '2026-01-05', 'ACCEPTED')");
            database.migrateTo("latest");
            assertThat(indexes(database)).isEqualTo(TABLES);
        }
    }

    @Test
    void aKeyThatTheFirstImportRecordedTwiceIsRefusedWithItsAcceptance() {
        try (TestDatabase database = Postgres.database()) {
            FactStore store = new FactStore(database.dataSource());
            long first = store.open("first", JUNE);
            store.stage(first, List.of(listing("00001", JUNE, "x")));
            store.stage(first, List.of(listing("00001", JUNE, "y")));
            assertThatThrownBy(() -> store.accept(first))
                    .isInstanceOf(DuplicateKeyException.class)
                    .hasMessageContaining("(fact_key, import_id)=(00001, " + first + ")");
            assertThat(store.latestAccepted("")).isEmpty();
            assertThat(indexes(database)).isZero();
        }
    }

    @Test
    @Timeout(60)
    void twoFirstImportsMayBeAcceptedAtOnce() {
        try (TestDatabase database = Postgres.database()) {
            FactStore store = new FactStore(database.dataSource());
            long first = store.open("first", JUNE);
            long second = store.open("second", JUNE);
            CompletableFuture<Void> other =
                    new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                            .execute(
                                    status -> {
                                        store.accept(first);
                                        CompletableFuture<Void> accepting =
                                                CompletableFuture.runAsync(
                                                        () -> store.accept(second));
                                        while (!isAnybodyWaiting(database)) {
                                            Thread.onSpinWait();
                                        }
                                        return accepting;
                                    });
            assertThat(other).succeedsWithin(10, TimeUnit.SECONDS);
            assertThat(indexes(database)).isEqualTo(TABLES);
            assertThat(store.latestAccepted("")).hasValue(second);
        }
    }

    /** Asked within the transaction of which others wait for the end. */
    private static boolean isAnybodyWaiting(TestDatabase database) {
        return Boolean.TRUE.equals(
                new JdbcTemplate(database.dataSource())
                        .queryForObject(
                                "select exists (select from pg_locks where not granted)",
                                Boolean.class));
    }

    private static long indexes(TestDatabase database) {
        Long count =
                new JdbcTemplate(database.dataSource())
                        .queryForObject(
                                "select count(*) from pg_indexes where indexname like '%\\_of\\_key'"
                                        + " and indexdef like 'CREATE UNIQUE%(fact_key, import_id)'",
                                Long.class);
        return count == null ? 0 : count;
    }
}
