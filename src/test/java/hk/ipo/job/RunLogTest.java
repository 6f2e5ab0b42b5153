package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;
import hk.ipo.source.RejectedRow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The history of runs that took place, as pages and monitoring read it. */
class RunLogTest {

    private static final Edition EDITION = new Edition(2025, LocalDate.of(2026, 1, 5));

    @TempDir private Path folder = Path.of("");

    @Test
    void runsAreToldTheNewestFirstWithTheirStepsAndTheRowsTheyRejected() {
        Instant before = Instant.now(Clock.systemUTC());
        assertThat(run("0")).isEqualTo("HELD_BACK");
        assertThat(run("0.05")).isEqualTo("PUBLISHED");

        List<RunLog.Entry> runs = new RunLog(Database.within(folder)).latest(10);

        assertThat(runs).extracting(RunLog.Entry::status).containsExactly("COMPLETED", "HELD_BACK");
        RunLog.Entry published = runs.getFirst();
        assertThat(published.edition()).isEqualTo(EDITION);
        assertThat(published.begin().orElseThrow())
                .isBetween(before, Instant.now(Clock.systemUTC()));
        assertThat(Duration.between(published.begin().orElseThrow(), published.end().orElseThrow()))
                .isPositive();
        assertThat(published.steps())
                .extracting(RunLog.Step::name)
                .containsSubsequence(
                        "stage-issuers", "stage-listings", "check", "render", "publish");
        assertThat(published.steps())
                .filteredOn(step -> step.name().equals("stage-issuers"))
                .singleElement()
                .satisfies(step -> assertThat(step.read()).isEqualTo(168))
                .satisfies(step -> assertThat(step.written()).isEqualTo(168))
                .satisfies(step -> assertThat(step.skipped()).isZero());
        // The over-allotment of the deal that was rejected belongs to no listing.
        assertThat(published.rejected())
                .extracting(RejectedRow::column, RejectedRow::value)
                .containsExactly(tuple("board", "NOWHERE"), tuple("stock_code", "03887"));
        assertThat(new RunLog(Database.within(folder)).latest(1)).containsExactly(published);
    }

    @Test
    void whatMonitoringIsToldNeedsNothingButTheDatabase() {
        assertThat(run("0.05")).isEqualTo("PUBLISHED");
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(30));

        RunWatch.Reading reading = new RunWatch(Database.within(folder), later).read();

        assertThat(Duration.between(reading.lastSuccess().orElseThrow(), later.instant()))
                .isBetween(Duration.ofHours(30), Duration.ofHours(31));
        assertThat(reading.metrics().lines())
                .contains(
                        "hk_ipo_last_run_success 1.0",
                        "hk_ipo_editions_published 1.0",
                        "hk_ipo_rows{feed=\"listings\",outcome=\"rejected\"} 1.0");
    }

    /** One row in 168 is at fault. */
    private String run(String tolerance) {
        DataSetFixture data =
                new DataSetFixture(folder.resolve("in"))
                        .line("deals.csv", 105, line -> line.replaceFirst(",MAIN,", ",NOWHERE,"));
        RunRequest request =
                new RunRequest(
                        EDITION,
                        List.of(data.folder()),
                        folder,
                        List.of(Language.ENGLISH),
                        List.of(Format.JSON),
                        Database.within(folder),
                        new BigDecimal(tolerance));
        try {
            new ReportRun(new StandardRenderers(), 1000, Clock.systemUTC())
                    .carryOut(
                            request,
                            new PrintStream(
                                    new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                            false);
            return "PUBLISHED";
        } catch (RunFailedException e) {
            return e.exitCode().name();
        }
    }
}
