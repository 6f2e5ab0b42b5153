package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.store.Postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** While a run renders it is asked what goes on; then it looks as if it had been killed. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aRunThatLivesIsToldFromOneThatDied(String kind) {
        Database database =
                kind.equals("H2") ? Database.within(folder) : Database.at(Postgres.emptyDatabase());
        List<String> meanwhile = new ArrayList<>();
        Renderers asking =
                (format, language, report, stream) -> {
                    meanwhile.addAll(status(database));
                    throw new IOException("disk full");
                };
        assertThat(runs(asking, database)).isFalse();

        assertThat(meanwhile.getFirst())
                .startsWith("run 1  2025 as of 2026-01-05  ")
                .endsWith("  -  going on: " + RunOwner.self());
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url()));
        jdbc.update("update batch_job_execution set status = 'STARTED', end_time = null");
        assertThat(status(database).getFirst())
                .endsWith("  -  died: the next run of this edition recovers it");

        // Its lease has not run out, but nobody else can have this file open.
        String interval = "current_timestamp + interval '1' minute";
        jdbc.update(
                "insert into run_lock values ('2025 as of 2026-01-05', 'dead', 'host a',"
                        + " current_timestamp, "
                        + interval
                        + ")");
        assertThat(status(database).getFirst())
                .endsWith(
                        kind.equals("H2")
                                ? "  -  died: the next run of this edition recovers it"
                                : "  -  going on: host a");
    }

    private boolean runs(Renderers renderers) {
        return runs(renderers, Database.within(folder));
    }

    private boolean runs(Renderers renderers, Database database) {
        RunRequest request =
                new RunRequest(
                        new Edition(2025, LocalDate.of(2026, 1, 5)),
                        List.of(new DataSetFixture(folder.resolve("in")).folder()),
                        folder,
                        List.of(Language.ENGLISH),
                        List.of(Format.JSON),
                        database,
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
        return status(Database.within(folder));
    }

    private static List<String> status(Database database) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StatusRun().carryOut(database, stream(out), false);
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
