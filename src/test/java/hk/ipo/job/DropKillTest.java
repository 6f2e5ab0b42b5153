package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.store.Postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The program killed after it has read files that arrived, and before all of them are filed. */
class DropKillTest {

    /** So many that moving them takes a while. */
    private static final int FILES = 200;

    private static final int ATTEMPTS = 10;
    private static final String FIGURES = "2025/2026-01-05/figures.json";

    private static final List<String> NAMES =
            IntStream.range(0, FILES).mapToObj("arrived%03d.csv"::formatted).toList();

    @TempDir private Path folder = Path.of("");

    private Path drop() {
        return folder.resolve("drop");
    }

    private Path output() {
        return folder.resolve("output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage-claims", "publish"})
    void aRunThatIsKilledOnceItHasStagedWhatArrivedLosesNothingAndReadsNothingTwice(String step)
            throws IOException, InterruptedException {
        Database database = Database.within(output());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ForkedRun run = begin(database);
            run.says(step);
            if (run.kill() && filed().size() < FILES) {
                break;
            }
        }
        assertThat(filed().size()).isLessThan(FILES);

        runToTheEnd(database);

        assertStagedOnceAndFiledOnce(database);
    }

    @Test
    void aRunThatIsKilledWhileItFilesLeavesEachFileInOneOfTheTwoPlaces()
            throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        int before = 0;
        for (int attempt = 0; before == 0 && attempt < ATTEMPTS; attempt++) {
            database = Database.at(Postgres.emptyDatabase());
            ForkedRun run = begin(database);
            while (run.isAlive() && filed().isEmpty()) {
                Thread.onSpinWait();
            }
            before = run.kill() && filed().size() < FILES ? filed().size() : 0;
        }
        assertThat(before).isBetween(1, FILES - 1);
        assertThat(Stream.concat(filed().stream(), left().stream()).sorted()).isEqualTo(NAMES);

        runToTheEnd(database);

        assertStagedOnceAndFiledOnce(database);
    }

    private void assertStagedOnceAndFiledOnce(Database database) throws IOException {
        assertThat(filed()).isEqualTo(NAMES);
        assertThat(left()).isEmpty();
        assertThat(drop().resolve("rejected")).doesNotExist();
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url()));
        assertThat(
                        jdbc.queryForList(
                                "select file from staged_row where file like 'arrived%'"
                                        + " order by file",
                                String.class))
                .isEqualTo(NAMES);
        assertThat(
                        jdbc.queryForObject(
                                "select count(*) from rejected_row where file like 'arrived%'",
                                Long.class))
                .isZero();
        assertThat(output().resolve(FIGURES)).isNotEmptyFile();
    }

    /** A run from the beginning, with everything just arrived. */
    private ForkedRun begin(Database database) throws IOException {
        FileSystemUtils.deleteRecursively(drop());
        FileSystemUtils.deleteRecursively(output());
        Files.createDirectories(drop());
        FileTime whole = FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(1)));
        for (String name : NAMES) {
            Path file = Files.writeString(drop().resolve(name), claim(name));
            Files.setLastModifiedTime(file, whole);
        }
        return run(database);
    }

    /** The lease of the run that was killed may still have to run out. */
    private void runToTheEnd(Database database) throws IOException, InterruptedException {
        ForkedRun run = run(database);
        for (int attempt = 1;
                run.exitCode() == ExitCode.ANOTHER_RUN.number() && attempt < ATTEMPTS;
                attempt++) {
            run = run(database);
        }
        assertThat(run.exitCode()).as(run.errors()).isZero();
    }

    private ForkedRun run(Database database) throws IOException {
        return ForkedRun.of(
                new ForkedRun.Start(
                        25,
                        1,
                        List.of(
                                "--drop=" + drop(),
                                "--year=2025",
                                "--as-of=2026-01-05",
                                "--formats=json")),
                output(),
                database);
    }

    /** Names of files in {@code done}, whatever day and however often. */
    private List<String> filed() throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(drop().resolve("done"))) {
            try (Stream<Path> all = Files.walk(drop().resolve("done"))) {
                all.filter(Files::isRegularFile)
                        .forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        Collections.sort(names);
        return names;
    }

    /** Names of files that still lie where they arrived. */
    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(drop())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static String claim(String id) {
        return "claim_id,publisher,published_on,measure,scope,period_start,period_end,known_on,"
                + "value,unit,precision,statement,controlling,reason\n"
                + id
                + ",Somebody,2026-01-26,new_listings,all,2025-01-01,2025-12-31,2026-01-05,119,"
                + "count,exact,119 new listings,no,\n";
    }
}
