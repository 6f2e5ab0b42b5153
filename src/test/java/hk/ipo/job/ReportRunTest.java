package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.delivery.Archive;
import hk.ipo.delivery.ArchivedEdition;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The whole job over the data set that the project carries, in chunks of 50 rows. */
class ReportRunTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-06T22:30:00Z"), ZoneOffset.UTC);
    private static final Renderers FIGURES_ONLY = new StandardRenderers();

    @TempDir private Path folder = Path.of("");

    @Test
    void theCarriedDataSetIsPublishedWithTheFiguresKnownOnTheDay() throws IOException {
        assertThat(run(request(AS_OF)))
                .containsExactly(
                        "2025 as of 2026-01-05",
                        "stage-issuers                168 rows read, 168 staged, 0 rejected",
                        "stage-listings               168 rows read, 168 staged, 0 rejected",
                        "stage-over-allotments        67 rows read, 67 staged, 0 rejected",
                        "stage-annual-totals          11 rows read, 11 staged, 0 rejected",
                        "stage-applications           848 rows read, 848 staged, 0 rejected",
                        "stage-pipeline               147 rows read, 147 staged, 0 rejected",
                        "stage-financials             16 rows read, 16 staged, 0 rejected",
                        "stage-claims                 44 rows read, 44 staged, 0 rejected",
                        "check",
                        "render",
                        "publish",
                        "119 listings, HK$285.96bn, top eight 49.82%",
                        "published: " + output().resolve("2025/2026-01-05/figures.json"),
                        "published: " + output().resolve("2025/2026-01-05/claims.json"),
                        "published: " + output().resolve("2025/2026-01-05/page.json"),
                        "published: " + output().resolve("2025/2026-01-05/manifest.json"));

        assertThat(figure("headline.listings", AS_OF)).isEqualTo("119");
        assertThat(figure("headline.funds", AS_OF)).isEqualTo("285961819485");
        assertThat(published())
                .containsExactly(
                        "2025/2026-01-05/claims.json",
                        "2025/2026-01-05/figures.json",
                        "2025/2026-01-05/manifest.json",
                        "2025/2026-01-05/page.json",
                        "index.json");
    }

    @Test
    void theSameDataGivesOtherTotalsOnOtherDays() {
        assertThat(run(request(LocalDate.of(2025, 12, 19))))
                .contains("106 listings, HK$274.60bn, top eight 51.88%");
        assertThat(run(request(LocalDate.of(2025, 12, 31))))
                .contains("119 listings, HK$285.84bn, top eight 49.84%");
        assertThat(run(request(LocalDate.of(2026, 4, 29))))
                .contains("119 listings, HK$286.89bn, top eight 49.66%");
    }

    @Test
    void aRunThatEndedMayBeRepeatedAndGivesTheSameBytes() throws IOException {
        run(request(AS_OF));
        byte[] first = Files.readAllBytes(figures(AS_OF));
        byte[] manifest = Files.readAllBytes(figures(AS_OF).resolveSibling("manifest.json"));

        assertThat(run(request(AS_OF)))
                .contains(
                        "2025 as of 2026-01-05",
                        "stage-listings               168 rows read, 168 staged, 0 rejected");
        assertThat(Files.readAllBytes(figures(AS_OF))).isEqualTo(first);
        assertThat(Files.readAllBytes(figures(AS_OF).resolveSibling("manifest.json")))
                .isEqualTo(manifest);
    }

    @Test
    void aRunThatFailedInTheMiddleIsResumedAndLosesAndRepeatsNoRow() throws Exception {
        run(request(LocalDate.of(2025, 12, 19)));
        // The third chunk of listings fails: lines 102 to 151.
        sql(
                "alter table repeated_row add constraint fault check (import_id < 2 or"
                        + " feed <> 'listings' or line < 110)");

        RunFailedException failure = failureOf(request(AS_OF));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(failure.getMessage()).startsWith("stage-listings failed: ");
        assertThat(published())
                .containsExactly(
                        "2025/2025-12-19/claims.json",
                        "2025/2025-12-19/figures.json",
                        "2025/2025-12-19/manifest.json",
                        "2025/2025-12-19/page.json",
                        "index.json");
        assertThat(count("select count(*) from staged_row where import_id = 2")).isEqualTo(268);

        sql("alter table repeated_row drop constraint fault");
        assertThat(run(request(AS_OF)))
                .containsExactly(
                        "2025 as of 2026-01-05, resuming the run that failed",
                        "stage-listings               68 rows read, 68 staged, 0 rejected",
                        "stage-over-allotments        67 rows read, 67 staged, 0 rejected",
                        "stage-annual-totals          11 rows read, 11 staged, 0 rejected",
                        "stage-applications           848 rows read, 848 staged, 0 rejected",
                        "stage-pipeline               147 rows read, 147 staged, 0 rejected",
                        "stage-financials             16 rows read, 16 staged, 0 rejected",
                        "stage-claims                 44 rows read, 44 staged, 0 rejected",
                        "check",
                        "render",
                        "publish",
                        "119 listings, HK$285.96bn, top eight 49.82%",
                        "published: " + figures(AS_OF),
                        "published: " + claims(AS_OF),
                        "published: " + figures(AS_OF).resolveSibling("page.json"),
                        "published: " + figures(AS_OF).resolveSibling("manifest.json"));
        assertThat(figure("headline.funds", AS_OF)).isEqualTo("285961819485");
        assertThat(Files.readString(figures(AS_OF))).isEqualTo(cleanFigures());
        assertThat(count("select count(*) from staged_row where import_id = 2"))
                .isEqualTo(168 + 168 + 67 + 11 + 848 + 147 + 16 + 44);
    }

    @Test
    void aRunThatWasKilledIsResumedEvenTwice() throws Exception {
        // A row that is rejected with every attempt at its chunk is still rejected once.
        DataSetFixture data =
                new DataSetFixture(folder.resolve("in"))
                        .line("deals.csv", 105, line -> line.replaceFirst(",MAIN,", ",NOWHERE,"));
        data.append("deals.csv", data.line("deals.csv", 2));
        run(request(LocalDate.of(2025, 12, 19)));
        sql(
                "alter table repeated_row add constraint fault check (import_id < 2 or"
                        + " feed <> 'listings' or line < 110)");
        failureOf(request(AS_OF, data, "0.05"));
        makeTheLastRunLookKilled();
        failureOf(request(AS_OF, data, "0.05"));
        makeTheLastRunLookKilled();
        sql("alter table repeated_row drop constraint fault");

        assertThat(run(request(AS_OF, data, "0.05")))
                .contains(
                        "2025 as of 2026-01-05, resuming the run that failed",
                        "stage-listings               69 rows read, 67 staged, 2 rejected",
                        "rejected: deals.csv:105, board: \"NOWHERE\" (NOT_READABLE): one of MAIN,"
                                + " GEM expected",
                        "rejected: deals.csv:170: \"06681\" (DUPLICATE): already given at"
                                + " deals.csv:2");
    }

    @Test
    void aRunThatFailedWhileRenderingLeavesTheEditionOfBeforeAndIsResumed() throws IOException {
        run(request(AS_OF));
        byte[] before = Files.readAllBytes(figures(AS_OF));
        Renderers broken =
                (format, language, report, stream) -> {
                    stream.write('{');
                    throw new IOException("disk full");
                };

        RunFailedException failure =
                catchThrowableOfType(RunFailedException.class, () -> run(request(AS_OF), broken));

        assertThat(failure)
                .hasMessage("render failed: java.io.IOException: disk full")
                .extracting(RunFailedException::exitCode)
                .isEqualTo(ExitCode.UNEXPECTED);
        assertThat(Files.readAllBytes(figures(AS_OF))).isEqualTo(before);
        assertThat(run(request(AS_OF)))
                .containsExactly(
                        "2025 as of 2026-01-05, resuming the run that failed",
                        "render",
                        "publish",
                        "119 listings, HK$285.96bn, top eight 49.82%",
                        "unchanged: the very same was published before",
                        "published: " + figures(AS_OF),
                        "published: " + claims(AS_OF),
                        "published: " + figures(AS_OF).resolveSibling("page.json"),
                        "published: " + figures(AS_OF).resolveSibling("manifest.json"));
        assertThat(published())
                .containsExactly(
                        "2025/2026-01-05/claims.json",
                        "2025/2026-01-05/figures.json",
                        "2025/2026-01-05/manifest.json",
                        "2025/2026-01-05/page.json",
                        "index.json");
    }

    @Test
    void badRowsAreRejectedWithTheirPlaceAndReasonAndTheRestIsPublished() {
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        data.append("deals.csv", data.line("deals.csv", 2))
                .line("deals.csv", 3, line -> line.replaceFirst("2025-01-09", "2025-02-30"))
                .append("over_allotments.csv", "09999,2025-03-01,SOURCE,1000,");

        assertThat(run(request(AS_OF, data, "0.05")))
                .contains(
                        "stage-listings               169 rows read, 167 staged, 2 rejected",
                        "stage-over-allotments        68 rows read, 67 staged, 1 rejected",
                        "118 listings, HK$285.53bn, top eight 49.90%",
                        "rejected: deals.csv:170: \"06681\" (DUPLICATE): already given at"
                                + " deals.csv:2",
                        "rejected: over_allotments.csv:69, stock_code: \"09999\""
                                + " (UNKNOWN_LISTING): the stock code of a listing in the same"
                                + " inputs expected");
    }

    @Test
    void aFeedMayComeInSeveralFiles() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        Files.writeString(
                data.folder().resolve("more_deals.csv"),
                data.line("deals.csv", 1) + "\n" + data.line("deals.csv", 3) + "\n");

        assertThat(run(request(AS_OF, data, "0.05")))
                .contains(
                        "stage-listings               169 rows read, 168 staged, 1 rejected",
                        "rejected: more_deals.csv:2: \"02560\" (DUPLICATE): already given at"
                                + " deals.csv:3");
    }

    @Test
    void tooManyRejectedRowsHoldTheEditionBackAndLeaveNothingBehind() throws Exception {
        run(request(AS_OF));
        byte[] before = Files.readAllBytes(figures(AS_OF));
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        for (int line = 2; line <= 13; line++) {
            data.line("deals.csv", line, text -> text.replaceFirst(",MAIN,", ",NOWHERE,"));
        }

        ByteArrayOutputStream console = new ByteArrayOutputStream();
        RunFailedException failure =
                catchThrowableOfType(
                        RunFailedException.class,
                        () ->
                                new ReportRun(FIGURES_ONLY, 50, CLOCK)
                                        .carryOut(
                                                request(AS_OF, data, "0.05"),
                                                new PrintStream(
                                                        console, true, StandardCharsets.UTF_8),
                                                false));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.HELD_BACK);
        assertThat(failure)
                .hasMessage(
                        "held back: 12 of 168 rows of listings were rejected, more than the 5%"
                                + " tolerated");
        assertThat(console.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("rejected: "))
                .hasSize(11)
                .contains("rejected: 5 more rows");
        assertThat(Files.readAllBytes(figures(AS_OF))).isEqualTo(before);
        assertThat(count("select count(*) from import")).isEqualTo(1);

        assertThat(run(request(AS_OF, data, "1")))
                .contains("stage-listings               168 rows read, 156 staged, 12 rejected");
    }

    @Test
    void oneRejectedRowIsTolerableUnlessNoneIs() {
        DataSetFixture data =
                new DataSetFixture(folder.resolve("in"))
                        .line("market_totals.csv", 2, line -> line.replaceFirst("2014", "MMXIV"));

        assertThat(failureOf(request(AS_OF, data, "0")))
                .hasMessage(
                        "held back: 1 of 11 rows of annual-totals were rejected, more than the 0%"
                                + " tolerated");
        assertThat(run(request(AS_OF, data, "0.05")))
                .contains("stage-annual-totals          11 rows read, 10 staged, 1 rejected");
    }

    @Test
    void aMissingInputIsNamed() {
        Path missing = folder.resolve("nothing");

        RunFailedException failure =
                failureOf(request(AS_OF, List.of(missing), new BigDecimal("0.05"), database()));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(failure.getMessage()).startsWith(missing + " does not exist");
        assertThat(output()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadToItsEndIsNamed() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        Path deals = data.folder().resolve("deals.csv");
        byte[] spoilt = Files.readAllBytes(deals);
        spoilt[spoilt.length - 10] = (byte) 0xFF;
        Files.write(deals, spoilt);

        RunFailedException failure = failureOf(request(AS_OF, data, "0.05"));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(failure).hasMessage("deals.csv is not UTF-8 text");
        assertThat(published()).isEmpty();
    }

    @Test
    void filesLeftAsideAreNamed() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        Files.writeString(data.folder().resolve("notes.txt"), "mine");

        assertThat(run(request(AS_OF, data, "0.05"))).contains("left aside: notes.txt");
    }

    @Test
    void whoPublishedTheEditionAndWhenIsKeptInTheIndex() throws IOException {
        run(request(AS_OF));
        int agreeing =
                (int)
                        Files.readAllLines(claims(AS_OF)).stream()
                                .filter(line -> line.contains("\"verdict\": \"agrees\""))
                                .count();

        assertThat(Archive.open(output()).editions())
                .singleElement()
                .satisfies(
                        edition -> {
                            assertThat(edition.edition()).isEqualTo(new Edition(2025, AS_OF));
                            assertThat(edition.revision()).isEqualTo(1);
                            assertThat(edition.publishedAt()).contains(CLOCK.instant());
                            assertThat(edition.publishedBy())
                                    .contains(System.getProperty("user.name"));
                            assertThat(edition.manifest().parameters())
                                    .containsExactly(Map.entry("reject-tolerance", "0.05"));
                            assertThat(edition.manifest().claims().agrees()).isEqualTo(agreeing);
                        });
    }

    @Test
    void aCorrectedFileSupersedesTheEditionOfTheSameDay() throws IOException {
        DataSetFixture data = new DataSetFixture(folder.resolve("in"));
        run(request(AS_OF, data, "0.05"));
        byte[] before = Files.readAllBytes(figures(AS_OF));
        data.line("market_totals.csv", 2, line -> line.replaceFirst("2014", "MMXIV"));

        assertThat(run(request(AS_OF, data, "0.05")))
                .contains("corrected: revision 2 supersedes the edition of before, which is kept");

        Path aside = output().resolve("2025/2026-01-05.r1/figures.json");
        assertThat(Files.readAllBytes(aside)).isEqualTo(before);
        assertThat(Archive.open(output()).editions())
                .extracting(ArchivedEdition::revision, ArchivedEdition::isCurrent)
                .containsExactly(tuple(1, false), tuple(2, true));
    }

    @Test
    void aDatabaseThatCannotBeUsedIsSaidWithoutItsAddress() throws IOException {
        Files.createDirectories(folder.resolve("facts.mv.db/in-the-way"));
        Database database = Database.at("jdbc:h2:file:" + folder.resolve("facts") + ";USER=secret");

        RunFailedException failure =
                failureOf(request(AS_OF, List.of(), new BigDecimal("0.05"), database));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(failure.getMessage())
                .startsWith("the database given by --database cannot be used: ")
                .doesNotContain("secret");
    }

    private RunRequest request(LocalDate asOf) {
        return request(asOf, List.of(), new BigDecimal("0.05"), database());
    }

    private RunRequest request(LocalDate asOf, DataSetFixture data, String tolerance) {
        return request(asOf, List.of(data.folder()), new BigDecimal(tolerance), database());
    }

    private RunRequest request(
            LocalDate asOf, List<Path> inputs, BigDecimal tolerance, Database database) {
        return new RunRequest(
                new Edition(2025, asOf),
                inputs,
                output(),
                List.of(Language.ENGLISH),
                List.of(Format.JSON),
                database,
                tolerance);
    }

    /** The database of the job, another one for each test. */
    Database database() {
        return Database.within(output());
    }

    Path output() {
        return folder.resolve("output");
    }

    private Path claims(LocalDate asOf) {
        return output().resolve("2025/" + asOf + "/claims.json");
    }

    private Path figures(LocalDate asOf) {
        return output().resolve("2025/" + asOf + "/figures.json");
    }

    private List<String> run(RunRequest request) {
        return run(request, FIGURES_ONLY);
    }

    /** What the run says, without how long each step took. */
    private static List<String> run(RunRequest request, Renderers renderers) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new ReportRun(renderers, 50, CLOCK)
                .carryOut(request, new PrintStream(console, true, StandardCharsets.UTF_8), false);
        return console.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("(, | +)[0-9.]+ s$", ""))
                .toList();
    }

    private RunFailedException failureOf(RunRequest request) {
        return catchThrowableOfType(RunFailedException.class, () -> run(request));
    }

    private String figure(String id, LocalDate asOf) throws IOException {
        return Files.readAllLines(figures(asOf)).stream()
                .filter(line -> line.contains("\"id\": \"" + id + "\""))
                .map(line -> line.replaceFirst(".*\"value\": \"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private String cleanFigures() throws IOException {
        Path clean = folder.resolve("clean");
        RunRequest request = request(AS_OF);
        run(
                new RunRequest(
                        request.edition(),
                        request.inputs(),
                        clean,
                        Database.within(clean),
                        request.rejectTolerance(),
                        request.releaseDespite(),
                        request.since(),
                        request.orders(),
                        request.nightly()));
        return Files.readString(clean.resolve("2025/2026-01-05/figures.json"));
    }

    private List<String> published() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(output())) {
            files.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .forEach(names::add);
        }
        try (Stream<Path> left = Files.list(output().resolve(".work"))) {
            left.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".before"))
                    .forEach(names::add);
        }
        return names;
    }

    /** As a kill leaves it: running for ever. */
    private void makeTheLastRunLookKilled() throws SQLException {
        sql(
                "update batch_job_execution set status = 'STARTED', end_time = null where"
                        + " job_execution_id = (select max(job_execution_id) from"
                        + " batch_job_execution)");
        sql(
                "update batch_step_execution set status = 'STARTED', end_time = null where status ="
                        + " 'FAILED' and job_execution_id = (select max(job_execution_id) from"
                        + " batch_job_execution)");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database().url());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database().url());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
