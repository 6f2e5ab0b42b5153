package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.job.ExitCode;
import hk.ipo.job.MailRequest;
import hk.ipo.job.Mailing;
import hk.ipo.job.RunRequest;
import hk.ipo.report.section.EditionPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class MailCommandTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<RunRequest> requests = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsMailedFollowsFromTheOptions() throws IOException {
        MailCommand command = new MailCommand(Clock.systemUTC());
        new CommandLine(command)
                .parseArgs(
                        "--as-of=2026-01-05",
                        "--year=2025",
                        "--dry-run",
                        "--output=out",
                        "--templates=" + templates(),
                        "--mail-from=reports@example.com",
                        "--mail-links=https://reports.example.com/",
                        "--mail-attachment-limit=5");

        MailRequest request = command.request();

        assertThat(request.edition()).isEqualTo(new Edition(2025, LocalDate.of(2026, 1, 5)));
        assertThat(request.dryRun()).contains(Path.of("out/mail/2025/2026-01-05"));
        MailSettings settings = request.mailing().settings();
        assertThat(settings.from()).isEqualTo(MailAddress.of("reports@example.com"));
        assertThat(settings.links()).contains(URI.create("https://reports.example.com/"));
        assertThat(settings.attachmentLimit()).isEqualTo(5);
        assertThat(settings.lists().of("full")).hasSize(1);
        assertThat(settings.lists().operators()).hasSize(1);
        assertThat(request.plans()).extracting(EditionPlan::id).containsExactly("full");
    }

    @Test
    void aNightlyRunTakesItsServerAndItsPasswordFromAFile() throws IOException {
        Path secret =
                Files.writeString(folder.resolve("secret"), "user=me\npassword=Fragrant-Harbour\n");
        Files.setPosixFilePermissions(
                secret, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));

        assertThat(
                        run(
                                "report",
                                "--drop=" + folder.resolve("drop"),
                                "--templates=" + templates(),
                                "--mail-from=reports@example.com",
                                "--mail-server=smtps://mail.example.com",
                                "--mail-credentials=" + secret,
                                "--metrics-file=hk.prom",
                                "--heartbeat-url=https://beat.example.com/abc"))
                .isEqualTo(ExitCode.PUBLISHED);

        RunRequest request = requests.getFirst();
        Mailing mailing = request.nightly().mail().orElseThrow();
        assertThat(mailing.server().orElseThrow()).hasToString("mail.example.com:465");
        assertThat(mailing.credentials().orElseThrow().user()).isEqualTo("me");
        assertThat(request.toString()).doesNotContain("Fragrant-Harbour");
        assertThat(request.nightly().metricsFile()).contains(Path.of("hk.prom"));
        assertThat(request.nightly().heartbeat())
                .contains(URI.create("https://beat.example.com/abc"));
        assertThat(request.nightly().drop()).contains(folder.resolve("drop"));
    }

    @Test
    void filesThatArriveAreOfToday() {
        run("report", "--drop=" + folder);

        assertThat(requests.getFirst().edition())
                .isEqualTo(new Edition(2026, LocalDate.of(2026, 2, 11)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report --mail-server=smtp://me:secret@host|Invalid value for option"
                        + " '--mail-server': an address without user and password expected: they"
                        + " belong into the environment or a credentials file",
                "report --heartbeat-url=ftp://secret|Invalid value for option '--heartbeat-url':"
                        + " an address such as https://example.com/ expected",
                "report --log-format=xml|Invalid value for option '--log-format': text or json"
                        + " expected, not 'xml'",
                "report --mail-server=smtps://host|--mail-from: an address expected",
                "mail --as-of=2026-01-05|--mail-from: an address expected",
                "mail --as-of=2026-01-05 --year=2027|--year: 2026 or earlier expected, not 2027",
                "mail --as-of=2026-01-05 --output-dir=x|--output-dir: only with --dry-run",
                "mail|Missing required option: '--as-of=DAY'"
            })
    void wrongUsageIsSaidInOneLineWithoutSecrets(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hk-ipo-report: " + message + " (--help lists the options)\n");
        assertThat(requests).isEmpty();
    }

    @Test
    void aTemplateThatCannotBeUsedIsSaidWithItsPlaceBeforeAnythingIsDone() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(templates.resolve("mail.txt"), "Dear all\n[(${mail.subjects()})]\n");

        assertThat(run("report", "--templates=" + templates)).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("hk-ipo-report: " + templates.resolve("mail.txt") + ":2:")
                .contains("subjects");
        assertThat(requests).isEmpty();
    }

    private Path templates() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                templates.resolve("report.yaml"),
                """
                operators: [{address: ops@example.com}]
                editions:
                  full:
                    recipients: [{address: desk@example.com}]
                """);
        return templates;
    }

    private ExitCode run(String... arguments) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ReportApplication(
                        Clock.fixed(
                                java.time.Instant.parse("2026-02-10T16:30:00Z"),
                                java.time.ZoneId.of("Asia/Hong_Kong")),
                        (request, console, verbose) -> requests.add(request),
                        stream,
                        stream)
                .run(arguments);
    }
}
