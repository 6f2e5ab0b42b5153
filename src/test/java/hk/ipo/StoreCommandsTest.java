package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.job.ExitCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The commands about what was published before. */
class StoreCommandsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-10T16:30:00Z"), ZoneId.of("Asia/Hong_Kong"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diff --from=2025-12-31|Missing required option: '--to=DAY'",
                "diff --from=2025-12-31 --to=2025-12-31|--to: a day after 2025-12-31 expected, not"
                        + " 2025-12-31",
                "diff --year=2026 --from=2025-12-31 --to=2026-01-31|--year: 2025 or earlier"
                        + " expected, not 2026",
                "diff --from=2025-12-31 --to=2026-01-31 --database=secret|--database: a JDBC"
                        + " address expected, such as jdbc:h2:file:/data/facts",
                "purge --keep=90y|--keep: a rule such as 30 or 90d expected, not '90y'",
                "keep --year=2026 --as-of=2025-12-31|--year: 2025 or earlier expected as of"
                        + " 2025-12-31, not 2026",
                "keep --year=2025|Missing required option: '--as-of=DAY'",
                "trace|Missing required option: '--figure=ID'",
                "trace --figure=a --year=2027|--year: 2026 or earlier expected as of 2026-01-05,"
                        + " not 2027"
            })
    void wrongUsageIsSaidInOneLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("hk-ipo-report: " + message + " (--help lists the options)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "diff --from=2025-12-31 --to=2026-01-31",
        "trace --figure=headline.funds",
        "status"
    })
    void withoutADatabaseTheOperatorIsToldToReportFirst(String arguments, @TempDir Path folder) {
        assertThat(run((arguments + " --output=" + folder).split(" ")))
                .isEqualTo(ExitCode.UNREADABLE_INPUT);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "hk-ipo-report: there is no database "
                                + folder.resolve(".store/facts")
                                + ": run report first\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEditionIsMarkedToBeKeptAndReleasedAgain(@TempDir Path folder) throws IOException {
        Path edition = Files.createDirectories(folder.resolve("2025/2026-01-05"));
        String[] keep = {"keep", "--year=2025", "--as-of=2026-01-05", "--output=" + folder};
        String[] release = {keep[0], keep[1], keep[2], keep[3], "--off"};

        assertThat(run(keep)).isEqualTo(ExitCode.PUBLISHED);
        assertThat(edition.resolve("KEEP")).isEmptyFile();
        assertThat(run(release)).isEqualTo(ExitCode.PUBLISHED);
        assertThat(edition).isEmptyDirectory();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("kept: 2025 as of 2026-01-05\nno longer kept: 2025 as of 2026-01-05\n");
    }

    @Test
    void whatWasNeverPublishedCannotBeMarked(@TempDir Path folder) {
        Path output = folder.resolve("none");

        assertThat(run("keep", "--year=2025", "--as-of=2026-01-05", "--output=" + output))
                .isEqualTo(ExitCode.UNREADABLE_INPUT);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "hk-ipo-report: 2025 as of 2026-01-05 was not published in "
                                + output
                                + ": run report first\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void eachCommandListsItsOwnOptions() {
        assertThat(run("diff", "--help")).isEqualTo(ExitCode.PUBLISHED);
        assertThat(run("trace", "--help")).isEqualTo(ExitCode.PUBLISHED);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("hk-ipo-report.jar diff --from=DAY --to=DAY", "--figure=ID");
    }

    private ExitCode run(String... arguments) {
        return new ReportApplication(
                        CLOCK,
                        (request, console, verbose) -> {
                            throw new IllegalStateException("no report expected");
                        },
                        stream(out),
                        stream(err))
                .run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
