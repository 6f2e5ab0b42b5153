package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class TraceRunTest {

    private static final Edition EDITION = new Edition(2025, LocalDate.of(2026, 1, 5));

    @TempDir private Path folder = Path.of("");

    /** Values and lines are read off the carried CSV files. */
    @Test
    void aShareIsTracedToTheLinesOfItsDealsIssuersAndOverAllotments() {
        report();

        List<String> lines = trace("concentration.top-8-share").lines().toList();

        assertThat(lines.subList(0, 13))
                .containsExactly(
                        "concentration.top-8-share: Share of the 8 largest deals",
                        "49.82%, exactly 0.4982090673173700939112976633185448",
                        "sum of the 8 largest values of Funds as known among all deals,"
                                + " as a share of sum of Funds as known over all deals",
                        "",
                        "sum of the 8 largest values of Funds as known among all deals:"
                                + " 142468771374 (8 rows)",
                        "  03750  Contemporary Amperex Technology Co., Limited"
                                + "  Funds as known 41005723900"
                                + "  deals.csv:25 issuers.csv:25 over_allotments.csv:9",
                        "  02259  Zijin Gold International Company Limited"
                                + "  Funds as known 28731880487"
                                + "  deals.csv:68 issuers.csv:68 over_allotments.csv:29",
                        "  06031  SANY HEAVY INDUSTRY CO., LTD.  Funds as known 15349086720"
                                + "  deals.csv:80 issuers.csv:80 over_allotments.csv:32",
                        "  09927  Seres Group Co., Ltd.  Funds as known 14283398500"
                                + "  deals.csv:85 issuers.csv:85",
                        "  01276  Jiangsu Hengrui Pharmaceuticals Co., Ltd."
                                + "  Funds as known 11373604280"
                                + "  deals.csv:26 issuers.csv:26 over_allotments.csv:10",
                        "  02050  Zhejiang Sanhua Intelligent Controls Co., Ltd."
                                + "  Funds as known 10736365092"
                                + "  deals.csv:35 issuers.csv:35 over_allotments.csv:12",
                        "  03288  Foshan Haitian Flavouring and Food Company Ltd."
                                + "  Funds as known 10571445720"
                                + "  deals.csv:34 issuers.csv:34 over_allotments.csv:11",
                        "  09973  Chery Automobile Co., Ltd.  Funds as known 10417266675"
                                + "  deals.csv:67 issuers.csv:67 over_allotments.csv:28");
        assertThat(lines.subList(13, 15))
                .containsExactly(
                        "", "sum of Funds as known over all deals: 285961819485 (114 rows)");
        assertThat(lines).hasSize(15 + 114);
    }

    @Test
    void aTotalOfTheExchangeIsTracedToItsLine() {
        report();

        assertThat(trace("annual.2024.funds").lines())
                .contains(
                        "the exchange's total of IPO funds in 2024: 87600000000 (1 row)",
                        "  2024  market_totals.csv:12");
    }

    @Test
    void anEditionThatWasNeverMadeCannotBeTracedAndNothingIsLeftBehind() {
        RunFailedException failure = failureOf("headline.funds");

        assertThat(failure.exitCode()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(failure.getMessage())
                .isEqualTo(
                        "there is no database "
                                + folder.resolve(".store/facts")
                                + ": run report first");
        assertThat(folder.resolve(".store")).doesNotExist();
    }

    @Test
    void anotherEditionOrOtherInputsAreNotMistakenForTheOneAskedFor() throws Exception {
        report();
        Path other = Files.createDirectories(folder.resolve("other"));
        new DataSetFixture(other).append("market_totals.csv", "");

        assertThat(
                        catchThrowableOfType(
                                        RunFailedException.class,
                                        () ->
                                                trace(
                                                        new TraceRequest(
                                                                new Edition(
                                                                        2025,
                                                                        LocalDate.of(2026, 1, 6)),
                                                                "headline.funds",
                                                                List.of(),
                                                                Database.within(folder))))
                                .getMessage())
                .isEqualTo("nothing is known of 2025 as of 2026-01-06: run report for it first");
        assertThat(
                        catchThrowableOfType(
                                        RunFailedException.class,
                                        () ->
                                                trace(
                                                        new TraceRequest(
                                                                EDITION,
                                                                "headline.funds",
                                                                List.of(other),
                                                                Database.within(folder))))
                                .exitCode())
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
    }

    @Test
    void aFigureThatTheEditionLacksIsWrongUsage() {
        report();

        RunFailedException failure = failureOf("headline.nothing");

        assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(failure.getMessage())
                .isEqualTo(
                        "--figure: 2025 as of 2026-01-05 has no figure 'headline.nothing';"
                                + " figures.json lists them all");
    }

    private void report() {
        new ReportRun()
                .carryOut(
                        new RunRequest(
                                EDITION,
                                List.of(),
                                folder,
                                List.of(Language.ENGLISH),
                                List.of(Format.JSON),
                                Database.within(folder),
                                new BigDecimal("0.05")),
                        silent(),
                        false);
    }

    private RunFailedException failureOf(String figure) {
        return catchThrowableOfType(RunFailedException.class, () -> trace(figure));
    }

    private String trace(String figure) {
        return trace(new TraceRequest(EDITION, figure, List.of(), Database.within(folder)));
    }

    private static String trace(TraceRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TraceRun()
                .carryOut(request, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
