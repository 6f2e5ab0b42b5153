package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.store.Postgres;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program told to stop (SIGTERM) in the middle of a feed. */
class StoppedRunTest {

    private static final int APPLICATIONS = 848;
    private static final Pattern READ = Pattern.compile("stage-applications +([0-9]+) rows read.*");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aRunThatIsToldToStopEndsWithItsChunkAndIsResumedThere(String kind)
            throws IOException, InterruptedException {
        Path undisturbed = folder.resolve("undisturbed");
        ForkedRun whole = start(1_000, undisturbed, Database.within(undisturbed));
        assertThat(whole.exitCode()).as(whole.errors()).isZero();
        Path output = folder.resolve("output");
        Database database =
                kind.equals("H2") ? Database.within(output) : Database.at(Postgres.emptyDatabase());
        ForkedRun stopped = start(1, output, database);
        assertThat(stopped.says("stage-annual-totals")).as(stopped.errors()).isTrue();

        stopped.terminate();

        assertThat(stopped.exitCode()).as(stopped.errors()).isEqualTo(6);
        assertThat(stopped.errors())
                .isEqualTo(
                        "hk-ipo-report: stopped as told; the next run of this edition resumes"
                                + " it\n");
        assertThat(output.resolve("2025")).doesNotExist();
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url()));
        assertThat(jdbc.queryForList("select status from batch_job_execution", String.class))
                .containsExactly("STOPPED");
        long staged =
                jdbc.queryForList(
                                "select fact_key from staged_row where feed = 'applications'",
                                String.class)
                        .size();
        assertThat(staged).isLessThan(APPLICATIONS);

        ForkedRun resumed = start(1_000, output, database);
        assertThat(resumed.says("2025 as of 2026-01-05, resuming the run that failed")).isTrue();
        assertThat(resumed.exitCode()).as(resumed.errors()).isZero();
        Matcher read = READ.matcher(resumed.lineOf("stage-applications"));
        assertThat(read.matches()).isTrue();
        assertThat(staged + Long.parseLong(read.group(1))).isEqualTo(APPLICATIONS);
        for (String file : List.of("figures.json", "claims.json", "manifest.json")) {
            assertThat(output.resolve("2025/2026-01-05").resolve(file))
                    .hasSameBinaryContentAs(undisturbed.resolve("2025/2026-01-05").resolve(file));
        }
    }

    private static ForkedRun start(int rowsAChunk, Path output, Database database)
            throws IOException {
        return ForkedRun.of(
                new ForkedRun.Start(rowsAChunk, 60, List.of("--formats=json")), output, database);
    }
}
