package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.web.security.Role;
import hk.ipo.web.security.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;

/** What monitoring gets, and who counts as monitoring. The clock stands at 01:00 on 6 January. */
class MonitoringTest {

    private static final String PASSWORD = "long-enough-secret";

    @TempDir private Path archive = Path.of("");

    @Test
    void healthTellsTheAgeOfTheLastSuccessAndThatANightIsOverdue() throws Exception {
        try (Pages pages = new Pages(archive)) {
            HttpResponse<String> health = pages.get("/health");

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body())
                    .isEqualTo(
                            "{\"status\":\"late\",\"lastSuccess\":\"2026-01-05T22:31:00Z\","
                                    + "\"ageSeconds\":8940}");
            assertThat(health.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void pagesAreLiveHoweverTheLastNightWent() throws Exception {
        try (Pages pages = new Pages(archive, user())) {
            HttpResponse<String> live = pages.get("/health/live");

            assertThat(live.statusCode()).isEqualTo(200);
            assertThat(live.body()).isEqualTo("{\"status\":\"up\"}");
        }
    }

    @Test
    void metricsAreForReadersWhereUsersAreKnownAndHealthForThisMachineToo() throws Exception {
        try (Pages pages = new Pages(archive, user())) {
            assertThat(pages.get("/health").statusCode()).isEqualTo(503);
            assertThat(pages.get("/metrics").statusCode()).isEqualTo(401);
            HttpResponse<String> metrics = pages.get("/metrics", "Authorization", basic());
            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("Content-Type").orElseThrow())
                    .isEqualTo("text/plain;version=0.0.4;charset=utf-8");
            assertThat(metrics.body()).isEqualTo("hk_ipo_last_run_success 1.0\n");
        }
    }

    @Test
    void throughAProxyHealthIsNotForEverybody() throws Exception {
        try (Pages pages = new Pages(archive, PageLook.STANDARD, true, user())) {
            assertThat(pages.get("/health", "X-Forwarded-For", "203.0.113.7").statusCode())
                    .isEqualTo(401);
            assertThat(pages.get("/health/live", "X-Forwarded-For", "203.0.113.7").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void throughAProxyWithTlsCookiesAreSecure() throws Exception {
        try (Pages pages = new Pages(archive, PageLook.STANDARD, true, user())) {
            HttpResponse<String> login =
                    pages.get("/en/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", "::1");

            assertThat(login.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .contains("; Secure", "; HttpOnly");
            assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    private static User user() {
        return new User("ben", new BCryptPasswordEncoder(4).encode(PASSWORD), Set.of(Role.READER));
    }

    private static String basic() {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(("ben:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
