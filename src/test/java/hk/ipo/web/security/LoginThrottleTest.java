package hk.ipo.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** How long guesses must wait. */
class LoginThrottleTest {

    private final MovingClock clock = new MovingClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void theWaitDoublesWithEachFailureFromTheFifthOn() {
        fail("anna", "10.0.0.1", 4);
        assertThat(throttle.wait("anna", "10.0.0.1")).isEmpty();
        fail("anna", "10.0.0.1", 1);
        assertThat(throttle.wait("anna", "10.0.0.1")).contains(Duration.ofSeconds(30));
        fail("anna", "10.0.0.1", 1);
        assertThat(throttle.wait("anna", "10.0.0.1")).contains(Duration.ofSeconds(60));
        fail("anna", "10.0.0.1", 9);
        assertThat(throttle.wait("anna", "10.0.0.1")).contains(Duration.ofMinutes(15));
    }

    @Test
    void theWaitEnds() {
        fail("anna", "10.0.0.1", 5);
        clock.now = clock.now.plusSeconds(29);
        assertThat(throttle.wait("anna", "10.0.0.1")).contains(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(1);
        assertThat(throttle.wait("anna", "10.0.0.1")).isEmpty();
    }

    @Test
    void aUserIsNotLockedOutFromElsewhere() {
        fail("anna", "10.0.0.1", 12);

        assertThat(throttle.wait("anna", "10.0.0.2")).isEmpty();
    }

    @Test
    void anAddressThatTriesManyNamesMustWaitForAll() {
        for (int name = 0; name < 20; name++) {
            fail("user" + name, "10.0.0.1", 1);
        }

        assertThat(throttle.wait("anna", "10.0.0.1")).contains(Duration.ofSeconds(30));
    }

    @Test
    void successForgetsTheFailures() {
        fail("anna", "10.0.0.1", 4);
        throttle.succeeded("anna", "10.0.0.1");
        fail("anna", "10.0.0.1", 4);

        assertThat(throttle.wait("anna", "10.0.0.1")).isEmpty();
    }

    private void fail(String user, String address, int times) {
        for (int time = 0; time < times; time++) {
            throttle.failed(user, address);
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-01-05T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a throttle has no zone");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
