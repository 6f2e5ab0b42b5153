package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.claim.Verdict;
import hk.ipo.market.Background;
import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Period;
import hk.ipo.market.PipelineCount;
import hk.ipo.market.Translated;
import hk.ipo.render.Wording;
import hk.ipo.report.Intake;
import hk.ipo.report.Language;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Report;
import hk.ipo.report.ReportFixture;
import hk.ipo.source.Feed;
import hk.ipo.statistic.EditionFacts;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class EditionManifestTest {

    private static final Intake INTAKE =
            new Intake(
                    List.of(new Intake.Source(Feed.LISTINGS, "deals.csv", "ab12", 5, 5, 0)),
                    List.of());

    @Test
    void itSaysInAnOrderThatStaysWhatTheEditionConsistsOfAndWasMadeFrom() {
        Manifest manifest =
                manifest(ReportFixture.report())
                        .with(
                                2,
                                List.of(
                                        file("figures.json", Format.JSON, Language.ENGLISH),
                                        file(
                                                "brief.pdf",
                                                Format.PDF,
                                                Language.TRADITIONAL_CHINESE)));

        assertThat(text(manifest).replaceAll("[0-9a-f]{64}", "*"))
                .isEqualTo(
                        """
                        {
                          "year" : 2025,
                          "asOf" : "2025-06-30",
                          "revision" : 2,
                          "version" : "1.2.3",
                          "facts" : "*",
                          "figures" : "*",
                          "files" : [
                            {
                              "name" : "brief.pdf",
                              "size" : 5,
                              "sha256" : "cd34",
                              "mediaType" : "application/pdf",
                              "format" : "pdf",
                              "language" : "zh-Hant"
                            },
                            {
                              "name" : "figures.json",
                              "size" : 5,
                              "sha256" : "cd34",
                              "mediaType" : "application/json",
                              "format" : "json"
                            }
                          ],
                          "inputs" : [
                            {
                              "file" : "deals.csv",
                              "sha256" : "ab12"
                            }
                          ],
                          "parameters" : {
                            "reject-tolerance" : "0.05"
                          },
                          "claims" : {
                            "agrees" : 0,
                            "differs" : 0,
                            "notCheckable" : 0
                          }
                        }
                        """);
    }

    @Test
    void itIsReadBackAsItWasWritten() throws IOException {
        Manifest making = manifest(ReportFixture.report());
        Manifest manifest =
                new Manifest(
                        making.year(),
                        making.asOf(),
                        3,
                        making.version(),
                        making.facts(),
                        making.figures(),
                        Optional.of(LocalDate.of(2025, 5, 31)),
                        List.of(file("a.xlsx", Format.XLSX, Language.SIMPLIFIED_CHINESE)),
                        making.inputs(),
                        making.parameters(),
                        new Manifest.Claims(1, 2, 3),
                        Optional.of(
                                new Manifest.Release(
                                        "the source errs",
                                        List.of(
                                                new Manifest.Break(
                                                        "x",
                                                        "286.9",
                                                        "HKD bn",
                                                        Optional.of("288.9"),
                                                        Optional.of("2.0"))))));

        assertThat(ArchiveJson.read(ArchiveJson.bytes(manifest), Manifest.class, Path.of("m")))
                .isEqualTo(manifest);
    }

    @Test
    void itNamesTheDayComparedWithAndWhyAnEditionWasReleasedDespiteWhichClaims() {
        Manifest manifest =
                new EditionManifest("1.2.3")
                        .of(
                                released(),
                                Background.NONE,
                                INTAKE,
                                Optional.of(LocalDate.of(2025, 5, 31)),
                                Map.of());

        assertThat(manifest.since()).contains(LocalDate.of(2025, 5, 31));
        assertThat(manifest.release())
                .contains(
                        new Manifest.Release(
                                "agreed with the \"desk\"",
                                List.of(
                                        new Manifest.Break(
                                                "hkex-2025-funds",
                                                "99.9",
                                                "HKD bn",
                                                Optional.of("100.25"),
                                                Optional.of("0.35")))));
    }

    private static Report released() {
        Claim claim =
                new Claim(
                        "hkex-2025-funds",
                        Translated.of("HKEX"),
                        LocalDate.of(2025, 7, 1),
                        "funds_raised",
                        "all",
                        Optional.of(
                                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30))),
                        LocalDate.of(2025, 6, 30),
                        "99.9",
                        Optional.of(new BigDecimal("99.9")),
                        "HKD bn",
                        "1dp",
                        true,
                        Translated.of("Funds of the half"),
                        Optional.empty());
        Report report = ReportFixture.report();
        return new Report(
                report.facts(),
                report.sections(),
                report.checks(),
                new PublishedFigures(
                        List.of(
                                new CheckedClaim(
                                        claim,
                                        Optional.of(
                                                new Ours(
                                                        Optional.of(new BigDecimal("100.25")),
                                                        "100.25")),
                                        Optional.of(new BigDecimal("0.35")),
                                        Verdict.DIFFERS,
                                        List.of())),
                        Optional.of("agreed with the \"desk\"")));
    }

    @Test
    void theFingerprintOfTheFiguresIsThatOfTheFileBesideIt() throws NoSuchAlgorithmException {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        new FiguresJson(Wording.of(Language.ENGLISH)).write(ReportFixture.report(), figures);
        String expected =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(figures.toByteArray()));

        assertThat(manifest(ReportFixture.report()).figures()).isEqualTo(expected);
    }

    @Test
    void theSameFactsHaveTheSameFingerprintAndAnyOtherFactAnother() {
        Market market = MarketFixture.market();
        List<Deal> fewer = new ArrayList<>(market.deals());
        Deal large = fewer.removeFirst();
        fewer.add(new Deal(large.issuer(), large.listing(), List.of(), large.reported()));

        assertThat(fingerprint(market)).isEqualTo(fingerprint(MarketFixture.market()));
        assertThat(fingerprint(new Market(market.asOf(), fewer, market.annualTotals())))
                .isNotEqualTo(fingerprint(market));
        assertThat(fingerprint(new Market(market.asOf(), market.deals(), List.of())))
                .isNotEqualTo(fingerprint(market));
    }

    @Test
    void whatIsKnownAroundTheListingsIsAmongTheFactsInWhateverOrderItIsKept() {
        PipelineCount monday = new PipelineCount(LocalDate.of(2025, 6, 23), 180);
        PipelineCount tuesday = new PipelineCount(LocalDate.of(2025, 6, 24), 182);
        PipelineCount corrected = new PipelineCount(LocalDate.of(2025, 6, 24), 183);

        assertThat(withPipeline(tuesday, monday)).isEqualTo(withPipeline(monday, tuesday));
        assertThat(withPipeline(monday, corrected)).isNotEqualTo(withPipeline(monday, tuesday));
        assertThat(withPipeline(monday)).isNotEqualTo(withPipeline());
        assertThat(withPipeline()).isEqualTo(fingerprint(MarketFixture.market()));
    }

    private static String withPipeline(PipelineCount... counts) {
        Market market = MarketFixture.market();
        return fingerprint(
                new Market(
                        market.asOf(),
                        market.deals(),
                        market.annualTotals(),
                        new Background(List.of(), List.of(counts), List.of(), List.of())));
    }

    private static String fingerprint(Market market) {
        return FactsFingerprint.of(EditionFacts.of(2025, market), market.background());
    }

    private static Manifest manifest(Report report) {
        return new EditionManifest("1.2.3")
                .of(
                        report,
                        Background.NONE,
                        INTAKE,
                        Optional.empty(),
                        Map.of("reject-tolerance", "0.05"));
    }

    private static PublishedFile file(String name, Format format, Language language) {
        return PublishedFile.of(FileLabel.of(name, format, language), 5, "cd34");
    }

    private static String text(Manifest manifest) {
        return new String(ArchiveJson.bytes(manifest), StandardCharsets.UTF_8);
    }
}
