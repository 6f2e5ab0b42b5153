package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Chapter;
import hk.ipo.market.Claim;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.IssuerType;
import hk.ipo.market.Money;
import hk.ipo.market.NameFlag;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

class OtherCsvFeedsTest {

    @Test
    void anIssuerIsReadInEveryColumn() {
        assertThat(issuer().only())
                .isEqualTo(
                        new Fact<>(
                                Feed.ISSUERS,
                                new SourceLocation("issuers.csv", 2),
                                "01001",
                                LocalDate.of(1986, 1, 1),
                                new Issuer(
                                        StockCode.parse("01001"),
                                        "Harbour Motors Co., Ltd.",
                                        Optional.of("海港汽車股份有限公司"),
                                        Optional.of("HARBOUR MOTORS"),
                                        Optional.of("海港汽车"),
                                        Optional.of(IssuerType.A_PLUS_H),
                                        Optional.of("SZ300001"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        Set.of(),
                                        Optional.of(new Industry("Automobiles", "汽車", "汽车")),
                                        Optional.of("CNE100006QD2"),
                                        Optional.of(100))));
    }

    @Test
    void chaptersAndNameFlagsAreReadApart() {
        Issuer biotech = issuer("chapter", "18A", "name_flags", "B").value();
        assertThat(biotech.chapter()).contains(Chapter.BIOTECH);
        assertThat(biotech.nameFlags()).containsExactly(NameFlag.B);
        assertThat(biotech.preCommercial()).isFalse();
        Issuer early = issuer("chapter", "18C (pre-commercial)", "name_flags", "PW").value();
        assertThat(early.chapter()).contains(Chapter.SPECIALIST_TECHNOLOGY);
        assertThat(early.nameFlags()).containsExactlyInAnyOrder(NameFlag.P, NameFlag.W);
        assertThat(early.preCommercial()).isTrue();
        assertThat(issuer("chapter", "18C").value().preCommercial()).isFalse();
        assertThat(issuer("chapter", "18B").fault())
                .isEqualTo(
                        "issuers.csv:2, chapter: \"18B\" (NOT_READABLE): one of 18A, 18C, 18C"
                                + " (pre-commercial) expected");
        assertThat(issuer("name_flags", "BX").fault())
                .isEqualTo(
                        "issuers.csv:2, name_flags: \"BX\" (NOT_READABLE): letters of B, P, S, W"
                                + " expected");
    }

    @Test
    void anIndustryLackingALanguageIsNone() {
        assertThat(issuer("industry_zh_hans", "").value().industry()).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() {
        assertThat(issuer("name_en", "=HYPERLINK(\"http://x\") & <b>Co</b>").value().nameEnglish())
                .isEqualTo("=HYPERLINK(\"http://x\") & <b>Co</b>");
    }

    @Test
    void aNameWithControlCharactersOrTurnedDirectionIsRejected() {
        for (String control : new String[] {"\0", "\u001b", "\u0085", "\u2028", "\u202e"}) {
            assertThat(issuer("name_en", "Evil" + control + "Co").fault())
                    .isEqualTo(
                            "issuers.csv:2, name_en: \"Evil Co\" (IMPLAUSIBLE): a text of one line"
                                    + " without control characters expected");
        }
    }

    @Test
    void aFieldOfAMegabyteIsRejectedAndShownShort() {
        assertThat(issuer("name_en", "x".repeat(1_000_000)).fault())
                .isEqualTo(
                        "issuers.csv:2, name_en: \""
                                + "x".repeat(80)
                                + "…\" (IMPLAUSIBLE): a text of at most 1000 characters expected");
    }

    @Test
    void particularsOfAnIssuerAreChecked() {
        assertThat(issuer("isin", "CNE100006QDX").fault())
                .isEqualTo(
                        "issuers.csv:2, isin: \"CNE100006QDX\" (NOT_READABLE): an ISIN of 12"
                                + " characters expected");
        assertThat(issuer("board_lot", "0").fault())
                .isEqualTo("issuers.csv:2 (IMPLAUSIBLE): a board lot above zero expected");
        assertThat(issuer("board_lot", "99999999999").fault())
                .isEqualTo(
                        "issuers.csv:2, board_lot: \"99999999999\" (IMPLAUSIBLE): a number up to"
                                + " 2147483647 expected");
    }

    @Test
    void aClaimNamesBothEndsOfItsPeriodOrNone() {
        assertThat(claim("period_end", "").fault())
                .isEqualTo(
                        "published_claims.csv:2 (IMPLAUSIBLE): both ends of the period or none"
                                + " expected");
        assertThat(claim("period_start", "", "period_end", "").value().period()).isEmpty();
    }

    @Test
    void aClaimControlsWhenItSaysSo() {
        assertThat(claim("controlling", "yes").value().controlling()).isTrue();
        assertThat(claim("controlling", "no").value().controlling()).isFalse();
        assertThat(claim("controlling", "maybe").fault())
                .isEqualTo(
                        "published_claims.csv:2, controlling: \"maybe\" (NOT_READABLE): one of"
                                + " yes, no expected");
    }

    @Test
    void anUnmarkedClaimControlsWhenItIsTheExchangesOrTheGovernments() {
        assertThat(unmarked("HKEX (Xinhua)").controlling()).isTrue();
        assertThat(unmarked("Hong Kong Government").controlling()).isTrue();
        assertThat(unmarked("IT Times (HKEX chief executive, Davos)").controlling()).isFalse();
        assertThat(unmarked("LiveReport").controlling()).isFalse();
    }

    @Test
    void claimsMayLackTheColumnsOfNotes() {
        CsvFixture file =
                CsvFixture.claims()
                        .without("controlling")
                        .without("reason")
                        .row("publisher", "LiveReport");
        assertThat(Reading.of(new PublishedClaimsCsv(), file.file()).value())
                .extracting(Claim::controlling, Claim::reason)
                .containsExactly(false, Optional.empty());
    }

    private static Claim unmarked(String publisher) {
        return claim("controlling", "", "publisher", publisher).value();
    }

    private static Reading<Claim> claim(String... changes) {
        return Reading.of(new PublishedClaimsCsv(), CsvFixture.claims().row(changes).file());
    }

    @Test
    void anOverAllotmentIsKeyedByItsDayBecauseAnOptionMayBeExercisedInParts() {
        Reading<OverAllotment> reading =
                Reading.of(
                        new OverAllotmentsCsv(),
                        CsvFixture.overAllotments()
                                .row()
                                .row("known_on", "2025-02-21", "basis", "DERIVED", "note", "")
                                .row("proceeds_hkd", "0")
                                .file());
        assertThat(reading.facts())
                .containsExactly(
                        new Fact<>(
                                Feed.OVER_ALLOTMENTS,
                                new SourceLocation("over_allotments.csv", 2),
                                "01001@2025-02-20",
                                LocalDate.of(2025, 2, 20),
                                new OverAllotment(
                                        StockCode.parse("01001"),
                                        LocalDate.of(2025, 2, 20),
                                        OverAllotment.Basis.SOURCE,
                                        Money.hkd(1_800_000_000L),
                                        Optional.of("date of the announcement"))),
                        new Fact<>(
                                Feed.OVER_ALLOTMENTS,
                                new SourceLocation("over_allotments.csv", 3),
                                "01001@2025-02-21",
                                LocalDate.of(2025, 2, 21),
                                new OverAllotment(
                                        StockCode.parse("01001"),
                                        LocalDate.of(2025, 2, 21),
                                        OverAllotment.Basis.DERIVED,
                                        Money.hkd(1_800_000_000L),
                                        Optional.empty())));
        assertThat(reading.descriptions())
                .containsExactly(
                        "over_allotments.csv:4 (IMPLAUSIBLE): proceeds above zero expected");
    }

    @Test
    void anAnnualTotalMustAddUp() {
        assertThat(
                        Reading.of(
                                        new AnnualTotalsCsv(),
                                        CsvFixture.annualTotals().row("gem", "35").file())
                                .fault())
                .isEqualTo(
                        "market_totals.csv:2 (IMPLAUSIBLE): new listings that are Main Board plus"
                                + " GEM expected");
    }

    private static Reading<Issuer> issuer(String... changes) {
        return Reading.of(new IssuersCsv(), CsvFixture.issuers().row(changes).file());
    }
}
