package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Advisers;
import hk.ipo.market.Board;
import hk.ipo.market.Demand;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.Percentage;
import hk.ipo.market.PriceRange;
import hk.ipo.market.StockCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ListingsCsvTest {

    private final ListingsCsv source = new ListingsCsv();

    @Test
    void everyColumnFindsItsPlace() {
        assertThat(read().only())
                .isEqualTo(
                        new Fact<>(
                                Feed.LISTINGS,
                                new SourceLocation("deals.csv", 2),
                                "01001",
                                LocalDate.of(2025, 1, 15),
                                new Listing(
                                        StockCode.parse("01001"),
                                        Board.MAIN,
                                        LocalDate.of(2025, 1, 15),
                                        Optional.of(LocalDate.of(2025, 1, 6)),
                                        ListingMethod.OFFER,
                                        new Offer(
                                                Optional.of(new BigDecimal("10.5")),
                                                Optional.of(
                                                        new PriceRange(
                                                                Optional.of(new BigDecimal("9")),
                                                                new BigDecimal("10.5"))),
                                                Optional.of(1_200_000_000L),
                                                Optional.of(Money.hkd(600_000_000L)),
                                                Optional.of(Money.hkd(12_600_000_000L)),
                                                Optional.of(Money.hkd(14_400_000_000L)),
                                                Optional.of(Money.hkd(12_000_000_000L))),
                                        new Advisers(
                                                List.of(
                                                        "Victoria Capital Limited",
                                                        "Peninsula Securities Limited"),
                                                List.of("維港資本有限公司", "半島證券有限公司"),
                                                Optional.of("KPMG")),
                                        new Demand(
                                                Optional.of(new BigDecimal("11.39")),
                                                Optional.of(new BigDecimal("2.5")),
                                                Optional.of(10_891L),
                                                percent("50.0095"),
                                                percent("10"),
                                                percent("45.5")),
                                        new FirstDay(
                                                Optional.of(new BigDecimal("11")),
                                                Optional.of(new BigDecimal("109.599998"))),
                                        Optional.of(LocalDate.of(2024, 6, 28)),
                                        Optional.of("https://www1.hkexnews.hk/01001.pdf"),
                                        Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    offer_price_hkd | abc | (NOT_READABLE): a decimal number expected
                    offer_price_hkd | 1e5 | (NOT_READABLE): a decimal number expected
                    offer_price_hkd | 1,000.5 | (NOT_READABLE): a decimal number expected
                    offer_price_hkd | +3 | (NOT_READABLE): a decimal number expected
                    offer_price_hkd | ３ | (NOT_READABLE): a decimal number expected
                    offer_price_hkd | 1.12345678901 | (IMPLAUSIBLE): a number of at most 20 digits and 10 decimals expected
                    offer_price_hkd | 123456789012345678901 | (IMPLAUSIBLE): a number of at most 20 digits and 10 decimals expected
                    cornerstone_pct | 100.1 | (IMPLAUSIBLE): a percentage from 0 to 100 expected
                    public_subscription_multiple | -1 | (IMPLAUSIBLE): a number of zero or more expected
                    listing_date | 2025-02-31 | (NOT_READABLE): a date YYYY-MM-DD that exists expected
                    listing_date | 31/01/2025 | (NOT_READABLE): a date YYYY-MM-DD that exists expected
                    listing_date | 0025-01-31 | (IMPLAUSIBLE): a date from 1986 on expected
                    stock_code | 6681 | (NOT_READABLE): stock code of five digits expected, such as 00700
                    board | Main | (NOT_READABLE): one of MAIN, GEM expected
                    listing_method | IPO | (NOT_READABLE): one of OFFER, INTRODUCTION, TRANSFER_FROM_GEM, DE_SPAC expected
                    offer_shares | 12.5 | (NOT_READABLE): a whole number expected
                    offer_price_range_hkd | 1-2-3 | (NOT_READABLE): prices low-high or one price expected
                    offer_price_range_hkd | low-high | (NOT_READABLE): prices low-high or one price expected
                    announcement_url | javascript:alert(1) | (NOT_READABLE): a web address that begins with https:// expected
                    funds_raised_final_hkd | 14400000002 | (IMPLAUSIBLE): the sum of funds_hong_kong_offer_hkd and funds_international_offer_hkd expected
                    """)
    void aFaultyValueIsRejectedWithItsColumn(String column, String value, String fault) {
        assertThat(read(column, value).fault())
                .isEqualTo("deals.csv:2, " + column + ": \"" + value + "\" " + fault);
    }

    @Test
    void aMissingStockCodeIsRejected() {
        assertThat(read("stock_code", " ").fault())
                .isEqualTo("deals.csv:2, stock_code (MISSING_VALUE): a value expected");
    }

    @Test
    void valuesThatDoNotGoTogetherAreRejectedWithTheRecordsWords() {
        assertThat(read("prospectus_date", "2025-01-16").fault())
                .isEqualTo(
                        "deals.csv:2 (IMPLAUSIBLE): a prospectus before the listing date expected");
        assertThat(read("offer_price_hkd", "0").fault())
                .isEqualTo("deals.csv:2 (IMPLAUSIBLE): an offer price above zero expected");
        assertThat(read("offer_price_range_hkd", "3-2").fault())
                .isEqualTo("deals.csv:2 (IMPLAUSIBLE): the low end first expected");
    }

    @Test
    void theFinalFundsMayDifferFromTheirPartsByTheRoundingOfOneDollar() {
        assertThat(read("funds_raised_final_hkd", "14400000001").value().offer().fundsFinal())
                .contains(Money.hkd(14_400_000_001L));
    }

    @Test
    void theFinalFundsAreNoLessThanTheBase() {
        assertThat(read("funds_raised_base_hkd", "14400000001").fault())
                .isEqualTo(
                        "deals.csv:2, funds_raised_final_hkd: \"14400000000\" (IMPLAUSIBLE): no less"
                                + " than funds_raised_base_hkd expected");
    }

    @Test
    void onePriceIsAMaximumAndEqualEndsAreNoRange() {
        assertThat(read("offer_price_range_hkd", "263").value().offer().range())
                .contains(new PriceRange(Optional.empty(), new BigDecimal("263")));
        assertThat(read("offer_price_range_hkd", "3.22-3.220").value().offer().range()).isEmpty();
    }

    @Test
    void aZeroHongKongOfferIsUnknownUnlessTheInternationalOfferIsKnown() {
        assertThat(
                        read("funds_hong_kong_offer_hkd", "0", "funds_international_offer_hkd", "")
                                .value()
                                .offer()
                                .fundsHongKong())
                .isEmpty();
        assertThat(
                        read(
                                        "funds_hong_kong_offer_hkd",
                                        "0",
                                        "funds_international_offer_hkd",
                                        "14400000000")
                                .value()
                                .offer()
                                .fundsHongKong())
                .contains(Money.ZERO_HKD);
    }

    @Test
    void anIntroductionKeepsItsPriceAndHasNoFunds() {
        Listing listing =
                read(
                                "listing_method",
                                "INTRODUCTION",
                                "funds_hong_kong_offer_hkd",
                                "",
                                "funds_international_offer_hkd",
                                "",
                                "funds_raised_base_hkd",
                                "",
                                "funds_raised_final_hkd",
                                "")
                        .value();
        assertThat(listing.offer().price()).contains(new BigDecimal("10.5"));
        assertThat(listing.offer().fundsBase()).isEmpty();
        assertThat(read("listing_method", "INTRODUCTION").fault())
                .isEqualTo(
                        "deals.csv:2, funds_hong_kong_offer_hkd: \"600000000\" (IMPLAUSIBLE): funds"
                                + " only for the listing method OFFER expected");
    }

    @Test
    void aRemarkMayHaveLineBreaksWhereANameMayNot() {
        assertThat(read("remarks", "first\r\n  second").value().remarks()).contains("first second");
        assertThat(read("reporting_accountant", "KP\nMG").fault())
                .isEqualTo(
                        "deals.csv:2, reporting_accountant: \"KP MG\" (IMPLAUSIBLE): a text of one"
                                + " line without control characters expected");
    }

    @Test
    void badRowsDoNotStopTheRowsBetweenThem() {
        CsvFixture fixture = CsvFixture.deals();
        for (int i = 0; i < 10; i++) {
            fixture.row("stock_code", "0100" + i, "offer_price_hkd", i % 5 < 2 ? "bad" : "5");
        }
        Reading<Listing> reading = Reading.of(source, fixture.file());
        assertThat(reading.facts())
                .extracting(Fact::key)
                .containsExactly("01002", "01003", "01004", "01007", "01008", "01009");
        assertThat(reading.rejected())
                .extracting(row -> row.location().line())
                .containsExactly(2L, 3L, 7L, 8L);
    }

    private Reading<Listing> read(String... changes) {
        return Reading.of(source, CsvFixture.deals().row(changes).file());
    }

    private static Optional<Percentage> percent(String value) {
        return Optional.of(new Percentage(new BigDecimal(value)));
    }
}
