package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.web.security.Access;
import hk.ipo.web.security.Role;
import hk.ipo.web.security.User;
import hk.ipo.web.security.UserList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what where users are configured. */
class LoginTest {

    private static final String HASH = new BCryptPasswordEncoder(4).encode("long-enough-secret");
    private static final String ORDER = "{\"year\": 2025, \"asOf\": \"2026-01-05\"}";

    private final Pages pages;

    LoginTest(@TempDir Path archive) throws IOException {
        new ServedArchive(archive).publish(LocalDate.of(2026, 1, 5), "report");
        pages =
                new Pages(
                        archive,
                        new User("anna", HASH, Set.of(Role.OPERATOR)),
                        new User("ben", HASH, Set.of(Role.READER)));
    }

    @AfterEach
    void end() {
        pages.close();
    }

    @Test
    void nobodySeesAnythingWithoutALogin() throws Exception {
        for (String path : new String[] {"/zh-Hant", "/zh-Hant/runs", "/zh-Hant/search?q=a"}) {
            HttpResponse<String> answer = pages.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith("/zh-Hant/login");
        }
        assertThat(pages.get("/files/2025/2026-01-05/r1/figures.json").statusCode()).isEqualTo(302);
        assertThat(pages.get("/api/v1/editions").statusCode()).isEqualTo(401);
    }

    @Test
    void aReaderReadsAndMayNotStartRuns() throws Exception {
        assertThat(pages.logIn("ben", "long-enough-secret").statusCode()).isEqualTo(302);

        assertThat(pages.get("/en").body()).contains("Logged in as ben");
        assertThat(pages.get("/en/runs").body()).doesNotContain("name=\"asOf\"");
        assertThat(pages.submit("/en/runs", "/en/runs", "year=2025&asOf=2026-01-05").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOperatorStartsRuns() throws Exception {
        pages.logIn("anna", "long-enough-secret");

        assertThat(pages.submit("/en/runs", "/en/runs", "year=2025&asOf=2026-01-05").statusCode())
                .isEqualTo(302);
        assertThat(pages.get("/en/runs/ordered/order-1").body()).contains(">anna<");
    }

    @Test
    void aWrongPasswordLeadsBackToTheLoginInItsLanguage() throws Exception {
        HttpResponse<String> answer = pages.logIn("anna", "wrong");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/zh-Hant/login?refused");
        assertThat(pages.get("/zh-Hant/login?refused").body()).contains("使用者名稱或密碼不正確");
    }

    @Test
    void afterFiveFailuresALoginMustWaitEvenWithTheRightPassword() throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(pages.logIn("anna", "wrong").statusCode()).isEqualTo(302);
        }

        HttpResponse<String> answer = pages.logIn("anna", "long-enough-secret");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(pages.logIn("ben", "long-enough-secret").statusCode()).isEqualTo(302);
    }

    @Test
    void programsSayWhoTheyAreWithEachRequest() throws Exception {
        assertThat(pages.get("/api/v1/editions", "Authorization", basic("ben")).statusCode())
                .isEqualTo(200);
        assertThat(start("ben").statusCode()).isEqualTo(403);
        assertThat(start("anna").statusCode()).isEqualTo(202);
        HttpResponse<String> nobody = pages.get("/api/v1/editions");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic ");
    }

    @Test
    void aSessionOfThePagesCountsForNothingWithThePrograms() throws Exception {
        pages.logIn("anna", "long-enough-secret");

        assertThat(pages.post("/api/v1/runs", "application/json", ORDER).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoIsTakenOffTheFileOrHasAnotherPasswordOrRoleIsOutWithTheNextRequest(@TempDir Path other)
            throws Exception {
        String anna = "anna:{bcrypt}" + HASH + ":";
        Path file = Files.writeString(other.resolve("users"), anna + "operator\n");
        String changed = new BCryptPasswordEncoder(4).encode("another-long-secret");
        try (Pages served =
                new Pages(
                        other,
                        PageLook.STANDARD,
                        new Access(
                                InetAddress.getLoopbackAddress(),
                                List.of(),
                                UserList.in(file),
                                false,
                                Optional.empty()))) {
            for (String now :
                    List.of(
                            "ben:{bcrypt}" + HASH + ":operator\n",
                            "anna:{bcrypt}" + changed + ":operator\n",
                            anna + "reader\n")) {
                Files.writeString(file, anna + "reader,operator\n");
                served.logIn("anna", "long-enough-secret");
                assertThat(served.get("/en/runs").body()).contains("name=\"asOf\"");

                Files.writeString(file, now);

                HttpResponse<String> answer = served.get("/en/runs");
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .endsWith("/en/login");
            }
        }
    }

    private HttpResponse<String> start(String user) throws Exception {
        return pages.post("/api/v1/runs", "application/json", ORDER, "Authorization", basic(user));
    }

    private static String basic(String user) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString(
                                (user + ":long-enough-secret").getBytes(StandardCharsets.UTF_8));
    }
}
