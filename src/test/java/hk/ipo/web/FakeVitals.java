package hk.ipo.web;

import java.time.Instant;
import java.util.Optional;

/** A service whose last night is overdue by now. */
final class FakeVitals implements Vitals {

    @Override
    public Health health() {
        return new Health(State.LATE, Optional.of(Instant.parse("2026-01-05T22:31:00Z")));
    }

    @Override
    public Optional<String> metrics() {
        return Optional.of("hk_ipo_last_run_success 1.0\n");
    }
}
