package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.job.EditionOrder;
import hk.ipo.job.ExitCode;
import hk.ipo.job.RunRequest;
import hk.ipo.job.StopSignal;
import hk.ipo.render.pdf.PdfPassword;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.render.pdf.TestSigner;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

class ServeCommandTest {

    private static final Edition EDITION = new Edition(2026, LocalDate.of(2026, 1, 5));

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T22:30:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");

    @Test
    void aNightIsAskedForWithEverythingThatTheOptionsSay() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                templates.resolve("report.yaml"),
                """
                operators: [{address: ops@example.com}]
                editions:
                  full: {languages: [zh-Hant]}
                  gem:
                    title: GEM
                    deals: {name: GEM deals, board: [GEM]}
                    recipients: [{address: gem@example.com}]
                """);

        RunRequest request =
                request(
                        "--templates=" + templates,
                        "--editions=all",
                        "--drop=" + folder.resolve("drop"),
                        "--mail-server=smtp://localhost:25?tls=none",
                        "--mail-from=reports@example.com",
                        "--heartbeat-url=https://beat.example.com/abc",
                        "--output=" + folder);

        assertThat(request.edition()).isEqualTo(EDITION);
        assertThat(request.orders().editions())
                .extracting(EditionOrder::id)
                .containsExactly("full", "gem");
        assertThat(request.orders().editions().getFirst().languages())
                .containsExactly(Language.TRADITIONAL_CHINESE);
        assertThat(request.orders().editions().getLast().languages()).hasSize(3);
        assertThat(request.nightly().drop()).contains(folder.resolve("drop"));
        assertThat(request.nightly().heartbeat())
                .contains(URI.create("https://beat.example.com/abc"));
        assertThat(request.nightly().mail().orElseThrow().settings().lists().of("gem")).hasSize(1);
    }

    @Test
    void editionsOfTheServiceAreProtectedAsThoseOfAReport() throws Exception {
        Path password = secret("pdf", "a good secret");
        Path keys = folder.resolve("keys.p12");
        TestSigner.named("CN=Anna Chan").store(keys, "report", "changeit");
        ServeCommand command =
                command(
                        "--pdf-password-file=" + password,
                        "--sign-keystore=" + keys,
                        "--sign-alias=report",
                        "--sign-password-file=" + secret("sign", "changeit"));
        PdfProtection first = command.protectionNow();
        TestSigner.named("CN=Ben Lee").store(keys, "report", "changeit");
        PdfProtection second = command.protectionNow();

        assertThat(first.password()).contains(new PdfPassword("a good secret"));
        assertThat(first.signer().orElseThrow().name()).isEqualTo("Anna Chan");
        assertThat(second.signer().orElseThrow().name()).isEqualTo("Ben Lee");
        assertThat(command().protectionNow()).isEqualTo(PdfProtection.NONE);
    }

    private Path secret(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsGivenGoesBeforeWhatATemplateSays() {
        assertThat(request("--languages=en").orders().editions().getFirst().languages())
                .containsExactly(Language.ENGLISH);
        assertThat(request().nightly().mail()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port=70000|--port: a number from 0 to 65535 expected, not 70000",
                "--schedule=daily|--schedule: six fields of cron expected, not 'daily'",
                "--zone=Mars|--zone: a zone such as Asia/Hong_Kong expected, not 'Mars'",
                "--catch-up=-1|--catch-up: a number from 0 to 366 expected, not -1",
                "--editions=nosuch|--editions: unknown edition 'nosuch': one of full, brief,"
                        + " technology, healthcare, a-plus-h expected",
                "--address=0.0.0.0|0.0.0.0 can be reached by others: users expected"
                        + " (--users=FILE or --openid=FILE)",
                "--sign-alias=x|--sign-keystore and --sign-alias expected, not one of them alone",
                "--forwarded|others reach the pages through the proxy of --forwarded: users"
                        + " expected (--users=FILE or --openid=FILE)",
                "--mail-server=smtps://host|--mail-from: an address expected"
            })
    void wrongUsageIsSaidBeforeAnythingIsServed(String option, String message) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        ExitCode exit =
                new ReportApplication(
                                Clock.systemUTC(),
                                (request, out, verbose) -> {
                                    throw new IllegalStateException("nothing is to run");
                                },
                                stream,
                                stream)
                        .run("serve", "--output=" + folder, option);

        assertThat(exit).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hk-ipo-report: " + message + " (--help lists the options)\n");
    }

    @Test
    @Timeout(300)
    void sigtermDuringARunStopsItAtAChunksEndAndEndsTheServiceInOrder() throws Exception {
        Process service =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dhk.ipo.rows-a-chunk=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "hk.ipo.Launcher",
                                "serve",
                                "--port=0",
                                "--schedule=none",
                                "--output=" + folder.resolve("out"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said = service.inputReader(StandardCharsets.UTF_8)) {
            String serving = Objects.requireNonNull(said.readLine());
            assertThat(serving).startsWith("serving " + folder.resolve("out") + " at http://");
            String address = serving.substring(serving.indexOf("http://"));
            assertThat(order(address)).isEqualTo(202);
            assertThat(said.readLine()).isEqualTo("2025 as of 2026-01-05");

            // The process itself would close the stream that is still to be read.
            service.toHandle().destroy();

            assertThat(service.waitFor()).isZero();
            assertThat(said.lines().toList()).noneMatch(line -> line.startsWith("publish"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new ReportApplication(Clock.systemUTC(), (request, console, verbose) -> {}, stream, stream)
                .run("status", "--output=" + folder.resolve("out"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("stopped");
        assertThat(Files.exists(folder.resolve("out/2025"))).isFalse();
    }

    private static int order(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "api/v1/runs"))
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "{\"year\": 2025, \"asOf\": \"2026-01-05\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static RunRequest request(String... options) {
        return command(options).requests().apply(EDITION);
    }

    private static ServeCommand command(String... options) {
        ServeCommand command = new ServeCommand(CLOCK, new StopSignal());
        new CommandLine(command).parseArgs(options);
        return command;
    }
}
