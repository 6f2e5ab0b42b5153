package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.ArchiveCheck;
import hk.ipo.store.Postgres;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The program killed at moments spread over a run that corrects an earlier edition, and run again.
 * A few moments in every build; {@code mvn test -Dtest=KillTest -Dkills=50} tries as many on each
 * database, and notes in {@code target/kills.txt} where each of them was.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int ATTEMPTS_A_KILL = 10;
    private static final long SEED = 20260105;
    private static final String DAY = "2025/2026-01-05";
    private static final Path NOTES = Path.of("target", "kills.txt");

    private static final List<String> FILES =
            List.of(
                    DAY + "/figures.json",
                    DAY + "/claims.json",
                    DAY + "/manifest.json",
                    DAY + "/hk-ipo-market-2025_as-of-2026-01-05_en.xlsx",
                    DAY + "/hk-ipo-market-2025_as-of-2026-01-05_en.pdf",
                    DAY + ".r1/figures.json",
                    DAY + ".r1/manifest.json");

    @TempDir private static Path shared = Path.of("");
    private static ForkedRun undisturbed;
    private static ForkedRun.Start correcting;
    private static long rows;
    private static String corrected = "";

    @TempDir private Path folder = Path.of("");

    /** An edition is published on each database, and corrected undisturbed on one of them. */
    @BeforeAll
    static void publishAnEditionAndCorrectIt() throws IOException, InterruptedException {
        DataSetFixture before = new DataSetFixture(shared.resolve("before"));
        DataSetFixture data = new DataSetFixture(shared.resolve("data")).whole();
        data.append("deals.csv", data.line("deals.csv", 2))
                .append("over_allotments.csv", "09999,2025-03-01,SOURCE,1000,")
                .append("pipeline_counts.csv", "2025-02-30,1");
        rows = data.rows();
        correcting = start(data, "xlsx,pdf,json");
        ForkedRun.Start first = start(before, "json");
        Path published = Files.createDirectories(shared.resolve("published"));
        corrected = Postgres.emptyDatabase();
        assertPublished(ForkedRun.of(first, shared.resolve("other"), Database.at(corrected)));
        assertPublished(ForkedRun.of(first, published, Database.within(published)));

        Path output = copy(published, shared.resolve("undisturbed"));
        undisturbed = ForkedRun.of(correcting, output, Database.within(output));
        assertPublished(undisturbed);
        Files.writeString(NOTES, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whateverMomentARunIsKilledAtTheNextOnePublishesTheSameBytes(String kind)
            throws IOException, InterruptedException {
        Random random = new Random(SEED);
        KillMoment[] moments = KillMoment.values();
        for (int kill = 0; kill < KILLS; kill++) {
            // Where the kills are fewer than the moments, the later ones are the dangerous ones.
            KillMoment moment = moments[moments.length - 1 - kill % moments.length];
            Path output = folder.resolve(kind + kill);
            Killed killed = killed(kind, moment, output, random);

            runToTheEnd(output, killed.database());

            assertAsUndisturbed(output, killed, moment.name());
            FileSystemUtils.deleteRecursively(output);
        }
    }

    /**
     * A run that was killed.
     *
     * @param hadPublished whether it was killed when there was nothing more to do but to say so
     */
    private record Killed(Database database, boolean hadPublished) {}

    /** Starts a run and kills it; another one, if it was too quick. */
    private static Killed killed(String kind, KillMoment moment, Path output, Random random)
            throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS_A_KILL; attempt++) {
            FileSystemUtils.deleteRecursively(output);
            copy(shared.resolve("published"), output);
            Database database =
                    kind.equals("H2")
                            ? Database.within(output)
                            : Database.at(Postgres.copyOf(corrected));
            ForkedRun run = ForkedRun.of(correcting, output, database);
            moment.await(run, output, undisturbed, random);
            if (run.kill()) {
                note(kind, moment, run, output);
                return new Killed(database, run.hasSaid("publish "));
            }
        }
        throw new IllegalStateException("every run ended before it was killed: " + moment);
    }

    private static void note(String kind, KillMoment moment, ForkedRun run, Path output)
            throws IOException {
        String renames =
                Stream.of(".work/index.pending", DAY + ".r1", DAY)
                        .filter(path -> Files.exists(output.resolve(path)))
                        .toList()
                        .toString();
        Files.writeString(
                NOTES,
                kind + "  " + moment + "  after \"" + run.lastLine() + "\"  " + renames + "\n",
                StandardOpenOption.APPEND);
    }

    /** The lease of the run that was killed may still have to run out. */
    private static void runToTheEnd(Path output, Database database)
            throws IOException, InterruptedException {
        ForkedRun run = ForkedRun.of(correcting, output, database);
        for (int attempt = 1;
                run.exitCode() == ExitCode.ANOTHER_RUN.number() && attempt < ATTEMPTS_A_KILL;
                attempt++) {
            run = ForkedRun.of(correcting, output, database);
        }
        assertPublished(run);
    }

    private static void assertAsUndisturbed(Path output, Killed killed, String moment)
            throws IOException {
        for (String file : FILES) {
            assertThat(output.resolve(file))
                    .as(moment)
                    .hasSameBinaryContentAs(shared.resolve("undisturbed").resolve(file));
        }
        assertThat(ArchiveCheck.of(output).findings()).as(moment).isEmpty();
        try (Stream<Path> left = Files.list(output.resolve(".work"))) {
            assertThat(left).as(moment).containsExactly(output.resolve(".work/lock"));
        }
        Counts counts = Counts.of(killed.database());
        // One that had ended is repeated, not resumed.
        long runs = killed.hadPublished() ? counts.completed() : 2;
        assertThat(runs).as(moment).isBetween(2L, 3L);
        assertThat(counts)
                .as(moment)
                .isEqualTo(new Counts(runs, 0, runs, runs, rows - counts.rejected(), 3, rows));
    }

    /**
     * What the database says of the rows and the runs.
     *
     * @param completed runs that ended
     * @param seeminglyAlive runs that seem to be going on
     * @param instances runs ever begun, each once however often it was resumed
     * @param imports how often rows were ever taken in
     * @param staged rows staged by the import begun last
     * @param rejected rows rejected by it
     * @param distinct how many different places in files these are of
     */
    private record Counts(
            long completed,
            long seeminglyAlive,
            long instances,
            long imports,
            long staged,
            long rejected,
            long distinct) {

        private static final String OF_LAST = " where import_id = (select max(id) from import)";

        static Counts of(Database database) {
            JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(database.url()));
            return new Counts(
                    count(jdbc, "batch_job_execution where status = 'COMPLETED'"),
                    count(
                            jdbc,
                            "batch_job_execution where status in"
                                    + " ('STARTING', 'STARTED', 'STOPPING')"),
                    count(jdbc, "batch_job_instance"),
                    count(jdbc, "import"),
                    count(jdbc, "staged_row" + OF_LAST),
                    count(jdbc, "rejected_row" + OF_LAST),
                    count(
                            jdbc,
                            "(select feed, file, line from staged_row"
                                    + OF_LAST
                                    + " union select feed, file, line from rejected_row"
                                    + OF_LAST
                                    + ") places"));
        }

        private static long count(JdbcTemplate jdbc, String what) {
            Long count = jdbc.queryForObject("select count(*) from " + what, Long.class);
            return count == null ? -1 : count;
        }
    }

    private static ForkedRun.Start start(DataSetFixture data, String formats) {
        return new ForkedRun.Start(
                25,
                1,
                List.of(
                        "--input=" + data.folder(),
                        "--year=2025",
                        "--as-of=2026-01-05",
                        "--formats=" + formats));
    }

    private static void assertPublished(ForkedRun run) throws IOException, InterruptedException {
        assertThat(run.exitCode()).as(run.errors()).isZero();
    }

    private static Path copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
        return to;
    }
}
