package hk.ipo.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.claim.Ours;
import hk.ipo.claim.Verdict;
import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Period;
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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

class EditionManifestTest {

    private static final Intake INTAKE =
            new Intake(
                    List.of(new Intake.Source(Feed.LISTINGS, "deals.csv", "ab12", 5, 5, 0)),
                    List.of());

    @Test
    void itNamesTheEditionTheVersionAndTheInputsInAnOrderThatStays() throws IOException {
        assertThat(manifest(ReportFixture.report()).replaceAll("[0-9a-f]{64}", "*"))
                .isEqualTo(
                        """
                        {
                        "year" : 2025,
                        "asOf" : "2025-06-30",
                        "version" : "1.2.3",
                        "facts" : "*",
                        "figures" : "*",
                        "inputs" : [
                        {
                        "file" : "deals.csv",
                        "sha256" : "ab12"
                        }
                        ]
                        }
                        """);
    }

    @Test
    void itNamesTheDayComparedWithAndWhyAnEditionWasReleasedDespiteWhichClaims()
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EditionManifest("1.2.3")
                .write(released(), INTAKE, Optional.of(LocalDate.of(2025, 5, 31)), bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(
                        """
                        "since" : "2025-05-31",
                        "release" : {
                        "reason" : "agreed with the \\"desk\\"",
                        "claims" : [
                        {
                        "id" : "hkex-2025-funds",
                        "published" : "99.9",
                        "unit" : "HKD bn",
                        "ours" : "100.25",
                        "difference" : "0.35"
                        }
                        ]
                        },
                        "inputs" :
                        """
                                .stripTrailing());
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
    void theFingerprintOfTheFiguresIsThatOfTheFileBesideIt()
            throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        new FiguresJson(Wording.of(Language.ENGLISH)).write(ReportFixture.report(), figures);
        String expected =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(figures.toByteArray()));

        assertThat(manifest(ReportFixture.report())).contains("\"figures\" : \"" + expected + "\"");
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

    private static String fingerprint(Market market) {
        return FactsFingerprint.of(EditionFacts.of(2025, market));
    }

    private static String manifest(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new EditionManifest("1.2.3").write(report, INTAKE, Optional.empty(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
