package hk.ipo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a lock does on any database. */
abstract class RunLockContract {

    private static final Duration LEASE = Duration.ofMinutes(5);

    abstract TestDatabase database();

    @Test
    void theSecondIsToldWhoHoldsTheLock() {
        try (TestDatabase database = database()) {
            assertThat(lock(database, "first", LEASE).take("host a")).isEmpty();

            assertThat(lock(database, "second", LEASE).take("host b"))
                    .map(RunLock.Holder::owner)
                    .contains("host a");
        }
    }

    @Test
    void anotherEditionHasALockOfItsOwn() {
        try (TestDatabase database = database()) {
            assertThat(lock(database, "first", LEASE).take("host a")).isEmpty();

            assertThat(new RunLock(database.dataSource(), "2024", "second", LEASE).take("host b"))
                    .isEmpty();
        }
    }

    @Test
    void aLockIsFreeAgainWhenItIsGivenBack() {
        try (TestDatabase database = database()) {
            RunLock first = lock(database, "first", LEASE);
            assertThat(first.take("host a")).isEmpty();
            first.giveBack();

            assertThat(lock(database, "second", LEASE).take("host b")).isEmpty();
        }
    }

    @Test
    void aLeaseThatHasRunOutIsTakenOverAndLostToTheOneBefore() {
        try (TestDatabase database = database()) {
            RunLock first = lock(database, "first", Duration.ZERO);
            assertThat(first.take("host a")).isEmpty();

            assertThat(lock(database, "second", LEASE).take("host b")).isEmpty();

            assertThat(first.renew()).isFalse();
            first.giveBack();
            assertThat(lock(database, "third", LEASE).take("host c"))
                    .map(RunLock.Holder::owner)
                    .contains("host b");
        }
    }

    @Test
    void aLeaseThatIsRenewedDoesNotRunOut() {
        try (TestDatabase database = database()) {
            assertThat(lock(database, "first", Duration.ZERO).take("host a")).isEmpty();

            assertThat(lock(database, "first", LEASE).renew()).isTrue();

            assertThat(lock(database, "second", LEASE).take("host b"))
                    .map(RunLock.Holder::owner)
                    .contains("host a");
        }
    }

    @Test
    void onlyTheLockOfADeadRunIsBrokenUp() {
        try (TestDatabase database = database()) {
            assertThat(lock(database, "first", LEASE).take("host a")).isEmpty();
            RunLock second = lock(database, "second", LEASE);

            second.breakUpUnlessHeldBy(Set.of("first"));
            assertThat(second.take("host b")).isNotEqualTo(Optional.empty());

            second.breakUpUnlessHeldBy(Set.of());
            assertThat(second.take("host b")).isEmpty();
        }
    }

    private static RunLock lock(TestDatabase database, String run, Duration lease) {
        return new RunLock(database.dataSource(), "2025 as of 2026-01-05", run, lease);
    }
}
