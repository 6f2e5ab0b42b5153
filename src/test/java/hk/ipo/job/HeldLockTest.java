package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.store.Postgres;
import hk.ipo.store.RunLock;

import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

/** The lock and its heartbeat on a server, where only the lease tells the living from the dead. */
class HeldLockTest {

    private static final String EDITION = "2025 as of 2026-01-05";
    private static final Duration SHORT = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Database database = Database.at(Postgres.emptyDatabase());

    @Test
    void aRunThatLivesKeepsItsLockBeyondItsLease() throws InterruptedException {
        try (ConfigurableApplicationContext context = OpenedDatabase.open(database, false)) {
            DataSource server = context.getBean(DataSource.class);
            try (HeldLock lock = HeldLock.take(request(), server, SHORT)) {
                Thread.sleep(SHORT.multipliedBy(2));

                assertThat(RunLock.livingHolder(server, EDITION))
                        .map(RunLock.Holder::owner)
                        .contains(RunOwner.self().toString());
                RunFailedException refused =
                        catchThrowableOfType(
                                RunFailedException.class,
                                () -> HeldLock.take(request(), server, LONG).close());
                assertThat(refused.exitCode()).isEqualTo(ExitCode.ANOTHER_RUN);
                lock.confirm();
            }
            assertThat(RunLock.livingHolder(server, EDITION)).isEmpty();
            HeldLock.take(request(), server, LONG).close();
        }
    }

    @Test
    void theLeaseOfADeadRunIsTakenOverAndTheDeadOnePublishesNothingMore() {
        try (ConfigurableApplicationContext context = OpenedDatabase.open(database, false)) {
            DataSource server = context.getBean(DataSource.class);
            try (HeldLock suspended = HeldLock.take(request(), server, LONG)) {
                new JdbcTemplate(server)
                        .update(
                                "update run_lock set lease_until = current_timestamp"
                                        + " - interval '1' second");
                assertThat(RunLock.livingHolder(server, EDITION)).isEmpty();

                try (HeldLock next = HeldLock.take(request(), server, LONG)) {
                    assertThatThrownBy(suspended::confirm)
                            .hasMessage(
                                    "another run of 2025 as of 2026-01-05 took over, because this"
                                            + " one seemed dead");
                    next.confirm();
                }
            }
        }
    }

    @Test
    void aRenewalThatIsUnderWayIsWaitedForAndNotInterrupted() throws InterruptedException {
        try (ConfigurableApplicationContext context = OpenedDatabase.open(database, false)) {
            DataSource server = context.getBean(DataSource.class);
            SlowRenewal slow = new SlowRenewal(server);
            HeldLock lock = HeldLock.take(request(), slow, Duration.ofSeconds(1));
            slow.begun.await();
            CompletableFuture<Void> closing = CompletableFuture.runAsync(lock::close);
            assertThatThrownBy(() -> closing.get(200, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            assertThat(RunLock.livingHolder(server, EDITION)).isPresent();

            slow.mayEnd.countDown();

            assertThat(closing).succeedsWithin(10, TimeUnit.SECONDS);
            assertThat(slow.interrupted.get()).isFalse();
            assertThat(RunLock.livingHolder(server, EDITION)).isEmpty();
        }
    }

    /** A server that answers whoever renews a lease when it is told to. */
    private static final class SlowRenewal extends DelegatingDataSource {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);
        final AtomicBoolean interrupted = new AtomicBoolean();

        SlowRenewal(DataSource server) {
            super(server);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (Thread.currentThread().getName().equals("lease")) {
                begun.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    interrupted.set(true);
                }
            }
            return super.getConnection();
        }
    }

    private RunRequest request() {
        return new RunRequest(
                new Edition(2025, LocalDate.of(2026, 1, 5)),
                List.of(),
                Path.of("output"),
                List.of(Language.ENGLISH),
                List.of(Format.JSON),
                database,
                BigDecimal.ZERO);
    }
}
