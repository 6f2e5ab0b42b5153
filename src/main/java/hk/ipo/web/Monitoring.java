package hk.ipo.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What monitoring asks for: metrics, the health of the nightly runs, and that pages are served. */
@RestController
final class Monitoring {

    /** The version of the text format that Prometheus reads. */
    private static final MediaType PROMETHEUS =
            MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final Vitals vitals;
    private final Clock clock;

    Monitoring(Vitals vitals, Clock clock) {
        this.vitals = vitals;
        this.clock = clock;
    }

    /** That requests are answered at all, however the last night went. */
    @GetMapping("/health/live")
    ResponseEntity<Map<String, Object>> live() {
        return answer(HttpStatus.OK, Map.of("status", "up"));
    }

    /** How old the last success is; 503 once a night is overdue or nobody can tell. */
    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        Vitals.Health health = vitals.health();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("status", health.state().name().toLowerCase(Locale.ROOT));
        health.lastSuccess().ifPresent(then -> age(then, said));
        return answer(
                health.state() == Vitals.State.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE,
                said);
    }

    private void age(Instant then, Map<String, Object> said) {
        said.put("lastSuccess", then.toString());
        said.put("ageSeconds", Duration.between(then, clock.instant()).toSeconds());
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics() {
        return vitals.metrics()
                .map(
                        text ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .contentType(PROMETHEUS)
                                        .body(text))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(""));
    }

    private static ResponseEntity<Map<String, Object>> answer(
            HttpStatus status, Map<String, Object> said) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(said);
    }
}
