package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import hk.ipo.web.security.AuditLog;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Requests that no page is meant for, over a real socket: refused, with a line in the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {

    private static final String END = "Connection: close\r\n\r\n";
    private static final String FILES = "/files/2025/2026-01-05/r1/";

    private final Pages pages;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(AuditLog.LOGGER);

    RefusalTest(@TempDir Path archive) throws IOException {
        new ServedArchive(archive).publish(LocalDate.of(2026, 1, 5), "report");
        Files.writeString(archive.resolve("secret.txt"), "the secret");
        pages = new Pages(archive);
    }

    @BeforeEach
    void listen() {
        log.list.clear();
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @AfterAll
    void end() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /../secret.txt, 400",
        "GET, /files/../../secret.txt, 400",
        "GET, " + FILES + "../../../secret.txt, 400",
        "GET, " + FILES + "..%2f..%2f..%2fsecret.txt, 400",
        "GET, " + FILES + "%2e%2e/%2e%2e/%2e%2e/secret.txt, 400",
        "GET, " + FILES + "..%5csecret.txt, 400",
        "GET, " + FILES + "%252e%252e%252fsecret.txt, 400",
        "GET, " + FILES + "figures.json%00.txt, 400",
        "GET, " + FILES + "manifest.json, 404",
        "GET, " + FILES + "secret.txt, 404",
        "GET, /files/2025/2026-01-05.r1/r1/figures.json, 400",
        "GET, /files/2025/2026-99-99/r1/figures.json, 400",
        "GET, /assets/../../secret.txt, 400",
        "GET, /assets/..%2f..%2flayout.html, 400",
        "GET, /en;jsessionid=1, 400",
        "GET, //en, 400",
        "POST, /en, 403",
        "PUT, /api/v1/runs, 405",
        "DELETE, /api/v1/editions, 405",
        "TRACE, /en, 405",
        "BREW, /en, 400"
    })
    void aRequestThatLeadsNowhereGetsNoFileAndNoTrace(String method, String target, int status)
            throws IOException {
        String answer = pages.raw(method + " " + target + " HTTP/1.1\r\n" + host() + END);

        assertRefused(answer, status);
    }

    @Test
    void aForeignHostIsRefusedForItMayBeAnotherSitesName() throws IOException {
        assertRefused(pages.raw("GET /en HTTP/1.1\r\nHost: pages.attacker.example\r\n" + END), 421);
    }

    @Test
    void aForeignOriginMayStartNothing() throws IOException {
        assertRefused(
                pages.raw(
                        "POST /api/v1/runs HTTP/1.1\r\n"
                                + host()
                                + "Origin: http://attacker.example\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 2\r\n"
                                + END
                                + "{}"),
                403);
    }

    @Test
    void aFormMayNotPassForAProgram() throws IOException {
        assertRefused(
                pages.raw(
                        "POST /api/v1/runs HTTP/1.1\r\n"
                                + host()
                                + "Content-Type: text/plain\r\nContent-Length: 2\r\n"
                                + END
                                + "{}"),
                415);
    }

    @Test
    void aForgedTokenIsRefused() throws IOException {
        String body = "year=2025&asOf=2026-01-05&_csrf=forged";
        assertRefused(
                pages.raw(
                        "POST /en/runs HTTP/1.1\r\n"
                                + host()
                                + "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: "
                                + body.length()
                                + "\r\n"
                                + END
                                + body),
                403);
    }

    @Test
    void headersThatAreTooLargeAreRefused() throws IOException {
        assertRefused(
                pages.raw(
                        "GET /en HTTP/1.1\r\n"
                                + host()
                                + "X-Long: "
                                + "x".repeat(20_000)
                                + "\r\n"
                                + END),
                400);
    }

    @Test
    void whatIsNoRequestIsRefused() throws IOException {
        assertRefused(pages.raw("GET /en\u0001 HTTP/1.1\r\n" + host() + END), 400);
    }

    @Test
    void aLineOfTheLogCannotBeForged() throws IOException {
        pages.raw("GET /en/x%0d%0aAUDIT%20login HTTP/1.1\r\n" + host() + END);

        assertThat(lines()).hasSize(1).allMatch(line -> line.lines().count() == 1);
    }

    private String host() {
        return "Host: 127.0.0.1:" + pages.port() + "\r\n";
    }

    private void assertRefused(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .doesNotContain("the secret", "Exception", "at hk.ipo", "at org.", "Tomcat");
        assertThat(lines()).anyMatch(line -> line.startsWith("refused status=" + status));
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
