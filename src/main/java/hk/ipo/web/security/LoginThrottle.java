package hk.ipo.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows guessing down: after five failures of one user from one address, or twenty from one
 * address, the next attempt must wait half a minute, and twice as long after each further failure,
 * up to a quarter of an hour. A user is never locked out from elsewhere.
 */
public final class LoginThrottle {

    private static final int FREE_OF_USER = 5;
    private static final int FREE_OF_ADDRESS = 20;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** An attacker with many addresses and names must not fill the memory. */
    private static final int MOST_KEPT = 10_000;

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>();

    /** Whose failures are counted; of an address as a whole without a user. */
    private record Key(Optional<String> user, String address) {}

    private record Failures(int count, Instant last, Instant until) {}

    /** A throttle that measures time by a clock. */
    public LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long an attempt must still wait; nothing when it need not. */
    public synchronized Optional<Duration> wait(String user, String address) {
        Instant now = clock.instant();
        Instant until =
                latest(
                        until(new Key(Optional.of(user), address)),
                        until(new Key(Optional.empty(), address)));
        return until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** Notes a failure. */
    public synchronized void failed(String user, String address) {
        note(new Key(Optional.of(user), address), FREE_OF_USER);
        note(new Key(Optional.empty(), address), FREE_OF_ADDRESS);
    }

    /** Forgets the failures of a user who got in. */
    public synchronized void succeeded(String user, String address) {
        failures.remove(new Key(Optional.of(user), address));
    }

    private void note(Key key, int free) {
        Instant now = clock.instant();
        Failures before = failures.remove(key);
        boolean remembered =
                before != null && now.isBefore(before.last().plus(LONGEST.multipliedBy(2)));
        int count = before != null && remembered ? before.count() + 1 : 1;
        failures.put(key, new Failures(count, now, now.plus(pause(count - free))));
        if (failures.size() > MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private static Duration pause(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private Instant until(Key key) {
        Failures found = failures.get(key);
        return found == null ? Instant.MIN : found.until();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
