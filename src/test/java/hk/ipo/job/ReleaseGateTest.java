package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.Format;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.report.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One deal's funds altered by HK$2bn in a copy of the data. */
class ReleaseGateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 5);
    private static final String BROKEN =
            "the control total hk-gov-2025-final-funds differs: published 286.9 HKD bn, ours"
                    + " 288.886080094 as known on 2026-02-26, difference 1.986080094";

    @TempDir private Path folder = Path.of("");
    private final List<Report> rendered = new ArrayList<>();

    @Test
    void aTotalThatTheExchangePublishedOtherwiseHoldsTheEditionBack() {
        RunFailedException failure = failureOf(request(altered(), AS_OF, Optional.empty()));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.HELD_BACK);
        assertThat(failure).message().startsWith("held back: ").contains(BROKEN);
        assertThat(failure).message().doesNotContain("\n");
        assertThat(output().resolve("2025")).doesNotExist();
        assertThat(rendered).isEmpty();
    }

    @Test
    void releasedDespiteTheBreakItIsPublishedWithTheReasonInFront() throws IOException {
        run(request(altered(), AS_OF, Optional.of("agreed with the desk")));

        List<Block> first = rendered.getFirst().sections().getFirst().blocks();
        assertThat(said(first.getFirst()))
                .isEqualTo(
                        "This edition was released although a published total that controls it"
                                + " differs. Reason given: agreed with the desk");
        assertThat(first.stream().limit(7).map(ReleaseGateTest::said))
                .contains(
                        "hk-gov-2025-final-funds: Hong Kong Government printed HK$286.9bn; ours"
                                + " is HK$288.886bn as known on 26 February 2026, a difference of"
                                + " HK$1.986bn.");
        assertThat(Files.readString(output().resolve("2025/2026-01-05/claims.json")))
                .contains(
                        "{\"id\": \"hk-gov-2025-final-funds\", \"published\": \"286.9\", \"unit\":"
                                + " \"HKD bn\", \"ours\": \"288.886080094\", \"difference\":"
                                + " \"1.986080094\", \"verdict\": \"differs\", \"reason\": null}");
    }

    @Test
    void aRejectedRowWithinTheToleranceIsSaidInFrontAndHoldsNothingBack() {
        DataSetFixture data =
                new DataSetFixture(folder.resolve("in"))
                        .withClaims()
                        .line("deals.csv", 2, line -> line.replaceFirst(",3.22,", ",abc,"));

        assertThat(run(request(data, AS_OF, Optional.empty())))
                .contains(
                        "rejected: deals.csv:2, offer_price_hkd: \"abc\" (NOT_READABLE): a decimal"
                                + " number expected");
        List<Block> first = rendered.getFirst().sections().getFirst().blocks();
        assertThat(said(first.getFirst()))
                .isEqualTo(
                        "This edition was released although a published total that controls it"
                                + " differs. Reason given: rows rejected within the tolerance,"
                                + " without which totals cannot agree: 1");
        assertThat(first.stream().limit(7).map(ReleaseGateTest::said))
                .contains(
                        "hkex-2025-12-19-listings: HKEX (Xinhua) printed 106; ours is 105 as"
                                + " known on 19 December 2025, a difference of \u22121.");
    }

    @Test
    void aReasonIsNotPrintedWhereNothingDiffers() {
        run(
                request(
                        new DataSetFixture(folder.resolve("in")).withClaims(),
                        AS_OF,
                        Optional.of("to be safe")));

        assertThat(rendered.getFirst().sections().getFirst().blocks().getFirst())
                .isInstanceOf(Block.KeyFigures.class);
    }

    @Test
    void anEarlyEditionIsNotHeldByTheFinalFigureOfLaterMonths() {
        run(
                request(
                        new DataSetFixture(folder.resolve("in")).withClaims(),
                        LocalDate.of(2025, 12, 19),
                        Optional.empty()));

        assertThat(rendered).hasSize(1);
    }

    @Test
    void aClaimAboutSomethingElseIsARejectedRow() {
        DataSetFixture data = new DataSetFixture(folder.resolve("in")).withClaims();
        data.append(
                "published_claims.csv",
                data.line("published_claims.csv", 2)
                        .replaceFirst("it-2025-listings", "other")
                        .replaceFirst("new_listings", "sunshine"));

        assertThat(run(request(data, AS_OF, Optional.empty())))
                .contains(
                        "rejected: published_claims.csv:46, measure: \"sunshine\""
                                + " (UNKNOWN_MEASURE): a measure that is known expected");
    }

    /** The base funds of 03750, a deal of 20 May 2025. */
    private DataSetFixture altered() {
        return new DataSetFixture(folder.resolve("in"))
                .withClaims()
                .line("deals.csv", 25, line -> line.replaceFirst(",35657171800,", ",37657171800,"));
    }

    private RunRequest request(DataSetFixture data, LocalDate asOf, Optional<String> despite) {
        return new RunRequest(
                new Edition(2025, asOf),
                List.of(data.folder()),
                output(),
                List.of(Language.ENGLISH),
                List.of(Format.JSON),
                Database.within(output()),
                new BigDecimal("0.05"),
                despite);
    }

    private Path output() {
        return folder.resolve("output");
    }

    private List<String> run(RunRequest request) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Renderers keeping =
                (format, language, report, stream) -> {
                    rendered.add(report);
                    new StandardRenderers().render(format, language, report, stream);
                };
        new ReportRun(keeping, 50, Clock.systemUTC())
                .carryOut(request, new PrintStream(console, true, StandardCharsets.UTF_8), false);
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private RunFailedException failureOf(RunRequest request) {
        return catchThrowableOfType(RunFailedException.class, () -> run(request));
    }

    private static String said(Block block) {
        Text text =
                block instanceof Block.Paragraph paragraph ? paragraph.text() : new Text.Data("");
        return Wording.of(Language.ENGLISH).say(text);
    }
}
