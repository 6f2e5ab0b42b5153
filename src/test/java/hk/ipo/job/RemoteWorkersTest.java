package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.broker.EmbeddedBroker;
import hk.ipo.delivery.ArchiveCheck;
import hk.ipo.store.Postgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Editions written by processes of their own over a real broker and a real PostgreSQL. A few dozen
 * in every build; {@code mvn test -Dtest=RemoteWorkersTest -Deditions=1000} tries as many, and with
 * {@code -Dthroughput=true} times two workers and one, which it notes in {@code
 * target/workers.txt}.
 */
class RemoteWorkersTest {

    private static final int EDITIONS = Integer.getInteger("editions", 40);
    private static final Path NOTES = Path.of("target", "workers.txt");
    private static final String DAY = "2025/2026-01-05";
    private static final String FEW =
            "--editions=group-1,group-2,group-3,group-4,group-5,group-6,group-7,group-8";

    /** A PDF, a workbook, and what the pages show of the edition. */
    private static final int FILES_EACH = 3;

    /** Beside the editions' files the manifest lists the page's. */
    private static final int FURTHER_FILES = 1;

    @TempDir private static Path shared = Path.of("");
    private static EmbeddedBroker broker;
    private static GroupedMarket market;

    @TempDir private Path output = Path.of("");
    private final List<ForkedRun> started = new ArrayList<>();

    @BeforeAll
    static void startABrokerAndMakeUpAMarket() throws Exception {
        broker = EmbeddedBroker.start(shared.resolve("broker"));
        market = new GroupedMarket(shared, EDITIONS);
    }

    @AfterAll
    static void stopTheBroker() throws Exception {
        broker.stop();
    }

    @AfterEach
    void leaveNoProcessBehind() throws InterruptedException {
        for (ForkedRun run : started) {
            run.kill();
        }
    }

    @Test
    void withOneOfTwoWorkersKilledEveryEditionIsThereOnceAndWhole()
            throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        ForkedRun one = worker(database, market.templates());
        ForkedRun other = worker(database, market.templates());
        ForkedRun manager = manager(database, "--editions=all", 300);
        assertThat(one.says("2025 as of 2026-01-05 render:")).as(one.errors()).isTrue();

        assertThat(one.kill()).isTrue();

        await(manager);
        assertThat(manager.exitCode()).as(manager.errors()).isZero();
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of("manifest.json", "page.json"),
                                        IntStream.rangeClosed(1, EDITIONS)
                                                .boxed()
                                                .flatMap(
                                                        group ->
                                                                Stream.of(
                                                                        name(group, "pdf"),
                                                                        name(group, "xlsx"),
                                                                        "page_group-"
                                                                                + group
                                                                                + ".json")))
                                .toList());
        assertThat(ArchiveCheck.of(output))
                .isEqualTo(
                        new ArchiveCheck.Result(
                                1, FILES_EACH * EDITIONS + FURTHER_FILES, List.of()));
        assertThat(written(database)).isEqualTo((long) FILES_EACH * EDITIONS);
        other.terminate();
        assertThat(other.exitCode()).as(other.errors()).isZero();
        assertAsWrittenByOneProcess(1, EDITIONS / 2, EDITIONS);
    }

    @Test
    void aRunWhoseWorkersAllDiedEndsAndTheNextOneCompletesIt()
            throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        ForkedRun first = manager(database, FEW, 5);
        ForkedRun worker = worker(database, market.templates());
        assertThat(worker.says("2025 as of 2026-01-05 render:")).as(worker.errors()).isTrue();
        worker.kill();

        assertThat(first.exitCode()).isEqualTo(8);
        assertThat(first.errors())
                .matches(
                        "hk-ipo-report: no worker at "
                                + broker.url()
                                + " has done anything for 5 seconds, and [1-7] of 8 partitions are"
                                + " not written: start workers and run the same again\n");
        assertThat(output.resolve("2025")).doesNotExist();

        ForkedRun second = manager(database, FEW, 300);
        worker(database, market.templates());
        assertThat(second.exitCode()).as(second.errors()).isZero();
        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Result(1, FILES_EACH * 8 + FURTHER_FILES, List.of()));
        assertThat(count(database, "batch_job_instance")).isEqualTo(1);
        assertThat(count(database, "batch_step_execution where status = 'STARTED'")).isZero();
    }

    @Test
    void aManagerKilledTwiceIsFollowedByOneThatPurgesItsMessagesAndCompletes()
            throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        for (int kill = 0; kill < 2; kill++) {
            ForkedRun killed = manager(database, FEW, 300);
            assertThat(killed.says("2025 as of")).as(killed.errors()).isTrue();
            awaitTickets(database, 8 * (kill + 1));
            killed.kill();
            Thread.sleep(Duration.ofSeconds(3));
        }

        ForkedRun last = manager(database, FEW, 300);
        assertThat(last.says("left over from a run that died: 8 partitions"))
                .as(last.errors())
                .isTrue();
        ForkedRun stranger = worker(database, Path.of("templates"));
        assertThat(stranger.exitCode()).isEqualTo(2);
        assertThat(stranger.errors())
                .matches(
                        "hk-ipo-report: the run's templates are those of fingerprint [0-9a-f]{64},"
                                + " but this worker's are [0-9a-f]{64}\n");
        worker(database, market.templates());

        assertThat(last.exitCode()).as(last.errors()).isZero();
        assertThat(ArchiveCheck.of(output))
                .isEqualTo(new ArchiveCheck.Result(1, FILES_EACH * 8 + FURTHER_FILES, List.of()));
        assertThat(count(database, "batch_job_instance")).isEqualTo(1);
        assertThat(count(database, "batch_job_execution where status = 'COMPLETED'")).isEqualTo(1);
    }

    @Test
    @EnabledIfSystemProperty(named = "throughput", matches = "true")
    void twoWorkersAreTimedAgainstOne() throws IOException, InterruptedException {
        double one = secondsOfRendering(1);
        double two = secondsOfRendering(2);

        Files.writeString(
                NOTES,
                String.format(
                        Locale.ROOT,
                        "%d editions, %d files: one worker %.1f s (%.2f editions a second), two"
                                + " workers %.1f s (%.2f editions a second), %.2f times as fast%n",
                        EDITIONS,
                        FILES_EACH * EDITIONS,
                        one,
                        EDITIONS / one,
                        two,
                        EDITIONS / two,
                        one / two));
        assertThat(names()).contains("manifest.json", name(1, "pdf"), name(EDITIONS, "xlsx"));
    }

    private double secondsOfRendering(int workers) throws IOException, InterruptedException {
        Database database = Database.at(Postgres.emptyDatabase());
        List<ForkedRun> crew = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            crew.add(worker(database, market.templates()));
        }
        for (ForkedRun worker : crew) {
            assertThat(worker.says("waiting for work")).as(worker.errors()).isTrue();
        }
        ForkedRun manager = manager(database, "--editions=all", 300);
        await(manager);
        assertThat(manager.exitCode()).as(manager.errors()).isZero();
        for (ForkedRun worker : crew) {
            worker.terminate();
        }
        return manager.timeOf("render ").minus(manager.timeOf("check ")).toMillis() / 1e3;
    }

    /** The same editions, written by threads of one process, are the same bytes. */
    private void assertAsWrittenByOneProcess(int... groups)
            throws IOException, InterruptedException {
        Path alone = shared.resolve("alone");
        List<String> ids = IntStream.of(groups).mapToObj(group -> "group-" + group).toList();
        ForkedRun local =
                ForkedRun.of(
                        start(List.of("--editions=" + String.join(",", ids))),
                        alone,
                        Database.within(alone));
        assertThat(local.exitCode()).as(local.errors()).isZero();
        for (int group : groups) {
            for (String ending : List.of("pdf", "xlsx")) {
                assertThat(output.resolve(DAY).resolve(name(group, ending)))
                        .hasSameBinaryContentAs(alone.resolve(DAY).resolve(name(group, ending)));
            }
        }
    }

    private ForkedRun manager(Database database, String editions, int timeout) throws IOException {
        return started(
                ForkedRun.of(
                        start(
                                List.of(
                                        editions,
                                        "--workers=remote",
                                        "--broker=" + broker.url(),
                                        "--worker-timeout=" + timeout)),
                        output,
                        database));
    }

    private ForkedRun worker(Database database, Path templates) throws IOException {
        return started(
                ForkedRun.of(
                        "worker",
                        new ForkedRun.Start(
                                1000,
                                1,
                                List.of(
                                        "--broker=" + broker.url(),
                                        "--threads=1",
                                        "--templates=" + templates)),
                        output,
                        database));
    }

    private ForkedRun started(ForkedRun run) {
        started.add(run);
        return run;
    }

    private static ForkedRun.Start start(List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.addAll(
                List.of(
                        "--input=" + market.data(),
                        "--templates=" + market.templates(),
                        "--year=2025",
                        "--as-of=2026-01-05"));
        return new ForkedRun.Start(1000, 1, all);
    }

    /** However many editions there are, and however slow the machine. */
    private static void await(ForkedRun run) throws InterruptedException {
        while (run.isAlive()) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static void awaitTickets(Database database, int partitions)
            throws InterruptedException {
        while (count(database, "batch_step_execution where step_name like 'render:%'")
                < partitions) {
            Thread.sleep(Duration.ofMillis(50));
        }
        // They are told in one transaction right after this was noted.
        Thread.sleep(Duration.ofSeconds(2));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve(DAY))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String name(int group, String ending) {
        return "hk-ipo-market-2025_as-of-2026-01-05_group-" + group + "_en." + ending;
    }

    private static long written(Database database) {
        return count(
                database,
                "batch_step_execution step, generate_series(1, step.write_count) file where"
                        + " step.step_name like 'render:%' and step.status = 'COMPLETED'");
    }

    private static long count(Database database, String what) {
        Long count =
                new JdbcTemplate(new DriverManagerDataSource(database.url()))
                        .queryForObject("select count(*) from " + what, Long.class);
        return count == null ? -1 : count;
    }
}
