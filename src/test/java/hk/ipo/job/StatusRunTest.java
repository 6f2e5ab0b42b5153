package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

class StatusRunTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theLastRunsAreToldTheNewestFirstWithTheirStepsAndOutcome() {
        Renderers broken =
                (format, language, report, stream) -> {
                    throw new IOException("disk full");
                };
        assertThat(runs(broken)).isFalse();
        assertThat(runs(new StandardRenderers())).isTrue();

        assertThat(status())
                .containsExactly(
                        "run 2  2025 as of 2026-01-05  DAY  N s  published",
                        "  render                              0 read        0 staged      0"
                                + " rejected N s",
                        "  publish                             0 read        0 staged      0"
                                + " rejected N s",
                        "run 1  2025 as of 2026-01-05  DAY  N s  failed",
                        "  stage-issuers                     168 read      168 staged      0"
                                + " rejected N s",
                        "  stage-listings                    168 read      168 staged      0"
                                + " rejected N s",
                        "  stage-over-allotments              67 read       67 staged      0"
                                + " rejected N s",
                        "  stage-annual-totals                11 read       11 staged      0"
                                + " rejected N s",
                        "  check                               0 read        0 staged      0"
                                + " rejected N s",
                        "  render                              0 read        0 staged      0"
                                + " rejected N s  failed");
    }

    private boolean runs(Renderers renderers) {
        RunRequest request =
                new RunRequest(
                        new Edition(2025, LocalDate.of(2026, 1, 5)),
                        List.of(new DataSetFixture(folder.resolve("in")).folder()),
                        folder,
                        List.of(Language.ENGLISH),
                        List.of(Format.JSON),
                        Database.within(folder),
                        BigDecimal.ZERO);
        try {
            new ReportRun(renderers, 1000, Clock.systemUTC())
                    .carryOut(request, stream(new ByteArrayOutputStream()), false);
            return true;
        } catch (RunFailedException e) {
            return false;
        }
    }

    private List<String> status() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatusRun().carryOut(Database.within(folder), stream(out), false);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll(" +[0-9]+\\.[0-9] s", " N s"))
                .map(line -> line.replaceAll("[0-9-]{10}T[0-9:]{5,8}  N s", "DAY  N s"))
                .map(line -> line.replaceAll("[0-9-]{10}T[0-9:]{5,8} N s", "DAY  N s"))
                .toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
