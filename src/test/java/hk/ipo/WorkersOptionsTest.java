package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.broker.Broker;
import hk.ipo.job.ExitCode;
import hk.ipo.job.RunRequest;
import hk.ipo.job.Workers;
import hk.ipo.template.TemplateFolder;
import hk.ipo.template.Templates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options about workers. */
class WorkersOptionsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-10T16:30:00Z"), ZoneId.of("Asia/Hong_Kong"));
    private static final String POSTGRES = "--database=jdbc:postgresql://db.example.com/hkipo";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<RunRequest> requests = new ArrayList<>();

    @TempDir private Path folder = Path.of("");

    @Test
    void aRunWritesItsFilesItselfUnlessItIsToldOtherwise() {
        assertThat(run("report")).isEqualTo(ExitCode.PUBLISHED);

        assertThat(requests.getFirst().orders().workers()).isEqualTo(Workers.LOCAL);
    }

    @Test
    void remoteWorkersAreReachedByTheBrokerAndMustHaveTheRunsTemplates() {
        assertThat(
                        run(
                                "report",
                                POSTGRES,
                                "--workers=remote",
                                "--broker=tcp://broker.example.com:61616",
                                "--queue=night",
                                "--worker-timeout=90"))
                .isEqualTo(ExitCode.PUBLISHED);

        assertThat(requests.getFirst().orders().workers())
                .isEqualTo(
                        new Workers.Remote(
                                new Broker(
                                        "tcp://broker.example.com:61616",
                                        "night",
                                        Optional.empty()),
                                Duration.ofSeconds(90),
                                Templates.read(TemplateFolder.carried()).fingerprint()));
    }

    @Test
    void aTemplateWithAnotherLetterHasAnotherFingerprintWhereverItLies() throws IOException {
        String carried = Templates.read(TemplateFolder.carried()).fingerprint();
        Path report = folder.resolve("report.yaml");
        Files.copy(Path.of("templates/report.yaml"), report);
        assertThat(Templates.read(TemplateFolder.at(folder)).fingerprint()).isEqualTo(carried);

        Files.writeString(report, Files.readString(report) + "# changed\n");

        assertThat(Templates.read(TemplateFolder.at(folder)).fingerprint()).isNotEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report --workers=far|Invalid value for option '--workers': local or remote"
                        + " expected, not 'far'",
                "report --broker=tcp://b:1|--broker: --workers=remote expected with it",
                "report --workers=remote --broker=tcp://b:1|--workers=remote: a database that"
                        + " several machines can have open expected, such as"
                        + " --database=jdbc:postgresql://host/database",
                "report --workers=remote --database=jdbc:postgresql://h/d|--broker: an address"
                        + " such as tcp://broker.example.com:61616 expected",
                "report --workers=remote --database=jdbc:postgresql://h/d --broker=tcp://u:p@b:1"
                        + "|--broker: an address without user and password expected, which every"
                        + " user of the machine could read",
                "report --workers=remote --database=jdbc:postgresql://h/d --broker=tcp://b:1"
                        + " --worker-timeout=0|--worker-timeout: a number from 1 to 86400 expected,"
                        + " not 0",
                "worker --broker=tcp://b:1|a database that several machines can have open"
                        + " expected, such as jdbc:postgresql://host/database",
                "worker --broker=tcp://b:1 --database=jdbc:postgresql://h/d --threads=9|from 1 to 8"
                        + " threads expected",
                "worker --database=jdbc:postgresql://h/d|--broker: an address such as"
                        + " tcp://broker.example.com:61616 expected"
            })
    void wrongUsageIsSaidInOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hk-ipo-report: " + message + " (--help lists the options)\n");
        assertThat(requests).isEmpty();
    }

    private ExitCode run(String... arguments) {
        return new ReportApplication(
                        CLOCK,
                        (request, out, verbose) -> requests.add(request),
                        new PrintStream(
                                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
