package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.NameFlag;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class NewListingReportTest {

    private static final LocalDate LISTED = LocalDate.of(2025, 1, 8);

    @Test
    void aListingIsReadFromItsTwoLines() {
        var fixture =
                new NewListingReportFixture()
                        .row(
                                "06681",
                                "BrainAurora Medical Technology Limited - B\n",
                                LocalDate.of(2024, 12, 30),
                                LISTED,
                                "China International Capital Corporation\nHong Kong Securities"
                                        + " Limited /\nSPDB International Capital Limited\n",
                                "Deloitte Touche Tohmatsu*\n",
                                " Jones Lang LaSalle Corporate Appraisal\nand Advisory Limited\n",
                                58_320_640,
                                3.22,
                                "(a)")
                        .second(524_860_000.00000006)
                        .footer();
        assertThat(read(fixture).only())
                .isEqualTo(
                        new Fact<>(
                                Feed.NEW_LISTING_REPORT,
                                new SourceLocation("NLR.xlsx", 3),
                                "06681",
                                Reading.AS_OF,
                                new ReportedListing(
                                        StockCode.parse("06681"),
                                        1,
                                        "BrainAurora Medical Technology Limited",
                                        Set.of(NameFlag.B),
                                        false,
                                        LISTED,
                                        Optional.of(LocalDate.of(2024, 12, 30)),
                                        ListingMethod.OFFER,
                                        List.of(
                                                "China International Capital Corporation Hong Kong"
                                                        + " Securities Limited",
                                                "SPDB International Capital Limited"),
                                        List.of("Deloitte Touche Tohmatsu*"),
                                        List.of(
                                                "Jones Lang LaSalle Corporate Appraisal and"
                                                        + " Advisory Limited"),
                                        Optional.of(Money.hkd(58_320_640)),
                                        Optional.of(Money.hkd(524_860_000)),
                                        Optional.of(new BigDecimal("3.22")),
                                        List.of())));
    }

    @Test
    void codesAreNumbersOrTextWithAndWithoutZeros() {
        assertThat(
                        read(new NewListingReportFixture()
                                        .first(2580, "AUX ELECTRIC CO., LTD.\n", 1)
                                        .second(1)
                                        .first("02581 ", "Beta", 1)
                                        .second(1)
                                        .first("700", "Gamma", 1)
                                        .second(1))
                                .facts())
                .extracting(Fact::key)
                .containsExactly("02580", "02581", "00700");
    }

    @ParameterizedTest
    @CsvSource({
        "524860000.00000006, 524860000",
        "2126372789.9999998, 2126372790",
        "31419359.999999996, 31419360",
        "13083000.000000002, 13083000",
        "136385390.4, 136385390.4",
        "108617470.5, 108617470.5",
        "38331434700, 38331434700",
    })
    void fundsAreFreeOfTheNoiseOfBinaryFractions(double stored, String amount) {
        ReportedListing listing =
                read(new NewListingReportFixture().first("01001", "Alpha", stored).second(0))
                        .value();
        assertThat(listing.fundsHongKong()).contains(Money.hkd(new BigDecimal(amount)));
        assertThat(listing.fundsInternational()).contains(Money.ZERO_HKD);
    }

    @Test
    void aPriceMayBeTextAndASecondPriceThatDiffersIsRemarked() {
        var fixture =
                new NewListingReportFixture()
                        .row("01364", "Guming", "N/A\n", LISTED, "A", "B", "N/A", 5, "9.940", "(a)")
                        .second(6);
        ReportedListing listing = read(fixture).value();
        assertThat(listing.price()).contains(new BigDecimal("9.94"));
        assertThat(listing.prospectusDate()).isEmpty();
        assertThat(listing.remarks())
                .containsExactly(Finding.of(FindingKind.OTHER_PRICE, "3.22", "J4"));
    }

    @Test
    void amountsMayBeFormulasWithTheirResults() {
        var fixture =
                new NewListingReportFixture()
                        .first("01001", "Alpha", "")
                        .second(6)
                        .formula(2, 8, "2+3", 5.25);
        assertThat(read(fixture).value().fundsHongKong())
                .contains(Money.hkd(new BigDecimal("5.25")));
    }

    @Test
    void aMissingTagIsTakenByPosition() {
        var fixture =
                new NewListingReportFixture()
                        .row("02889", "P", "N/A", LISTED, "A", "B", "N/A", 5, 3.22, "")
                        .second(6);
        ReportedListing listing = read(fixture).value();
        assertThat(listing.fundsHongKong()).contains(Money.hkd(5));
        assertThat(listing.fundsInternational()).contains(Money.hkd(6));
        assertThat(listing.remarks()).containsExactly(Finding.of(FindingKind.NO_TAG, "K3", "(a)"));
    }

    @Test
    void tagsSayWhichTrancheALineIs() {
        var fixture =
                new NewListingReportFixture()
                        .row("02889", "P", "N/A", LISTED, "A", "B", "N/A", 5, 3.22, "(b)")
                        .row("\"", "\"", "\"", "\"", "\"", "\"", "\"", 6, 3.22, "(a)");
        assertThat(read(fixture).value().fundsHongKong()).contains(Money.hkd(6));
        assertThat(read(fixture).value().fundsInternational()).contains(Money.hkd(5));
    }

    @ParameterizedTest
    @CsvSource({
        "'N/A - Transfer of Listing from GEM to Main Board\n', TRANSFER_FROM_GEM",
        "'N/A - By De-SPAC Transaction\n', DE_SPAC",
        "'N/A - \nBy Introduction', INTRODUCTION",
    })
    void aReasonInPlaceOfFundsTellsTheMethod(String reason, ListingMethod method) {
        var fixture =
                new NewListingReportFixture()
                        .row("09893", "Pizu", "N/A", LISTED, "N/A", "B", "N/A\n", reason, reason)
                        .second("\"");
        ReportedListing listing = read(fixture).value();
        assertThat(listing.method()).isEqualTo(method);
        assertThat(listing.funds()).isEmpty();
        assertThat(listing.price()).isEmpty();
        assertThat(listing.sponsors()).isEmpty();
        assertThat(listing.valuers()).isEmpty();
        assertThat(listing.remarks()).isEmpty();
    }

    @Test
    void datesMayBeTextWithTwoOrFourDigitsOfTheYear() {
        var fixture =
                new NewListingReportFixture()
                        .row("01001", "P", "30/12/24", "8/1/2025", "A", "B", "", 5, 3.22, "(a)")
                        .second(6);
        ReportedListing listing = read(fixture).value();
        assertThat(listing.prospectusDate()).contains(LocalDate.of(2024, 12, 30));
        assertThat(listing.listingDate()).isEqualTo(LISTED);
    }

    @Test
    void aCodePrintedForTwoIssuersGivesTwoListings() {
        var fixture =
                new NewListingReportFixture()
                        .first("02469", "Alpha Limited", 1)
                        .second(2)
                        .first(2469, "Beta Limited", 3)
                        .second(4);
        Reading<ReportedListing> reading = read(fixture);
        assertThat(reading.facts()).extracting(Fact::key).containsExactly("02469", "02469#2");
        assertThat(reading.values()).extracting(ReportedListing::occurrence).containsExactly(1, 2);
        assertThat(reading.values().getLast().remarks())
                .containsExactly(Finding.of(FindingKind.CODE_AGAIN, "02469"));
        assertThat(reading.values().getLast().funds()).contains(Money.hkd(7));
    }

    @Test
    void anIssuerPrintedTwiceKeepsItsKeySoThatTheSecondIsADuplicate() {
        var fixture =
                new NewListingReportFixture()
                        .first("02469", "Alpha Limited", 1)
                        .second(2)
                        .first("02469", "Alpha Limited", 1)
                        .second(2);
        assertThat(read(fixture).facts()).extracting(Fact::key).containsExactly("02469", "02469");
    }

    @Test
    void aBlankSecondLineLeavesTheNextListingAlone() {
        var fixture =
                new NewListingReportFixture()
                        .first("01001", "Alpha", 1)
                        .blankRow()
                        .first("01002", "Beta", 3)
                        .second(4)
                        .footer();
        Reading<ReportedListing> reading = read(fixture);
        assertThat(reading.values())
                .extracting(listing -> listing.funds().orElseThrow())
                .containsExactly(Money.hkd(1), Money.hkd(7));
        assertThat(reading.values().getFirst().fundsInternational()).isEmpty();
        assertThat(reading.values().getFirst().remarks())
                .containsExactly(Finding.of(FindingKind.NO_SECOND_LINE, "3"));
        assertThat(reading.facts())
                .extracting(fact -> fact.location().line())
                .containsExactly(3L, 5L);
    }

    @Test
    void aSecondLineThatPrintsTheListingAgainIsNoListingOfItsOwn() {
        var fixture =
                new NewListingReportFixture()
                        .first("01001", "Alpha", 1)
                        .row("01001", "Alpha", "", LISTED, "A", "B", "", 4, 3.22, "(b)");
        assertThat(read(fixture).value().funds()).contains(Money.hkd(5));
    }

    @Test
    void headersAreFoundByTheirWordsWhereverTheyStand() {
        List<String> moved =
                List.of(
                        "FUNDS RAISED\n(HK$)",
                        "Stock code",
                        "Reporting  Accountants",
                        "Company Name",
                        "Valuers",
                        "Date of Listing",
                        "Sponsors",
                        "Date of\nProspectus",
                        "Subscription Price");
        var fixture =
                new NewListingReportFixture(7, 3, moved)
                        .row(5, "01001", "KPMG", "Alpha - W", "N/A", LISTED, "S", "N/A", 2, "(a)")
                        .row(6, "\"", "\"", "\"", "\"", "\"", "\"", "\"", 2, "(b)");
        ReportedListing listing = read(fixture).value();
        assertThat(listing.nameEnglish()).isEqualTo("Alpha");
        assertThat(listing.nameFlags()).containsExactly(NameFlag.W);
        assertThat(listing.funds()).contains(Money.hkd(11));
        assertThat(listing.sponsors()).containsExactly("S");
    }

    @Test
    void aListingAtFaultIsOneRejectionAndTheNextIsRead() {
        var fixture =
                new NewListingReportFixture()
                        .first("01001", "Alpha", "a lot")
                        .second(2)
                        .first("01002", "Beta", 3)
                        .second("much")
                        .first("01003", "Gamma", 5)
                        .second(6);
        Reading<ReportedListing> reading = read(fixture);
        assertThat(reading.facts()).extracting(Fact::key).containsExactly("01003");
        assertThat(reading.descriptions())
                .containsExactly(
                        "NLR.xlsx:3, I3: \"a lot\" (NOT_READABLE): a decimal number expected",
                        "NLR.xlsx:5, I6: \"much\" (NOT_READABLE): a decimal number expected");
    }

    @Test
    void aContinuationWithoutItsFirstLineIsRejected() {
        Reading<ReportedListing> reading =
                read(
                        new NewListingReportFixture()
                                .second(1)
                                .first("01001", "Alpha", 1)
                                .second(2)
                                .second(3));
        assertThat(reading.facts()).extracting(Fact::key).containsExactly("01001");
        assertThat(reading.descriptions())
                .containsExactly(
                        "NLR.xlsx:3, B3: \"\"\" (IMPLAUSIBLE): the first line of a listing above"
                                + " expected",
                        "NLR.xlsx:6, B6: \"\"\" (IMPLAUSIBLE): the first line of a listing above"
                                + " expected");
    }

    @Test
    void everyFaultNamesItsCell() {
        assertThat(fault("", "Alpha", "N/A", LISTED, 5, 3.22, "(a)"))
                .isEqualTo("NLR.xlsx:3, B3 (MISSING_VALUE): a stock code expected");
        assertThat(fault("0", "Alpha", "N/A", LISTED, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, B3: \"0\" (NOT_READABLE): stock code from 1 to 99999 expected");
        assertThat(fault(1.5, "Alpha", "N/A", LISTED, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, B3: \"1.5\" (NOT_READABLE): stock code of five digits expected,"
                                + " such as 00700");
        assertThat(fault("01001", "\"", "N/A", LISTED, 5, 3.22, "(a)"))
                .isEqualTo("NLR.xlsx:3, C3: \"\"\" (NOT_READABLE): a company name expected");
        assertThat(fault("01001", "Al_x0001_pha", "N/A", LISTED, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, C3: \"Al pha\" (IMPLAUSIBLE): a text of one line without"
                                + " control characters expected");
        assertThat(fault("01001", "Alpha", "31/02/25", LISTED, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, D3: \"31/02/25\" (NOT_READABLE): a date dd/mm/yy that exists"
                                + " expected");
        assertThat(fault("01001", "Alpha", LISTED.plusDays(1), LISTED, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, D3: \"2025-01-09\" (IMPLAUSIBLE): a prospectus before the"
                                + " listing date expected");
        assertThat(fault("01001", "Alpha", "N/A", 20250108, 5, 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, E3: \"20250108\" (IMPLAUSIBLE): a date from 1986 on expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, "N/A - by magic", 3.22, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, I3: \"N/A - by magic\" (NOT_READABLE): an amount, or N/A with"
                                + " the reason Transfer of Listing from GEM, De-SPAC Transaction or"
                                + " Introduction expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, "N/A - By Introduction", 1, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, I4: \"6\" (IMPLAUSIBLE): funds in neither line or in both"
                                + " expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, 5, 0, "(a)"))
                .isEqualTo("NLR.xlsx:3, J3: \"0\" (IMPLAUSIBLE): a price above zero expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, -5, 1, "(a)"))
                .isEqualTo(
                        "NLR.xlsx:3, I3: \"-5\" (IMPLAUSIBLE): a number of zero or more expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, 5, 3.22, "(b)"))
                .isEqualTo(
                        "NLR.xlsx:3, K4: \"(b)\" (IMPLAUSIBLE): one line for each of (a) and (b)"
                                + " expected");
        assertThat(fault("01001", "Alpha", "N/A", LISTED, 5, 3.22, "(c)"))
                .isEqualTo("NLR.xlsx:3, K3: \"(c)\" (NOT_READABLE): the tag (a) or (b) expected");
    }

    @Test
    void aWorkbookWithoutTheHeadersIsNotOpened() {
        assertThatThrownBy(
                        () ->
                                read(
                                        new NewListingReportFixture(
                                                1, 1, List.of("Stock Code", "Company Name"))))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("NLR.xlsx lacks the headers of a New Listing Report");
    }

    private static String fault(
            Object code,
            Object name,
            Object prospectus,
            Object listed,
            Object funds,
            Object price,
            String tag) {
        return read(new NewListingReportFixture()
                        .row(code, name, prospectus, listed, "A", "B", "N/A", funds, price, tag)
                        .second(6))
                .fault();
    }

    private static Reading<ReportedListing> read(NewListingReportFixture fixture) {
        return Reading.of(new NewListingReport(), fixture.file());
    }
}
