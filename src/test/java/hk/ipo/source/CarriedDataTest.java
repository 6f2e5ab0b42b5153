package hk.ipo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Application;
import hk.ipo.market.Board;
import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.Issuer;
import hk.ipo.market.IssuerType;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.Period;
import hk.ipo.market.PipelineCount;
import hk.ipo.market.PriceRange;
import hk.ipo.market.Translated;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

class CarriedDataTest {

    private final Reading<Issuer> issuers = read(new IssuersCsv());
    private final Reading<Listing> listings = read(new ListingsCsv());
    private final Reading<OverAllotment> overAllotments = read(new OverAllotmentsCsv());
    private final Reading<AnnualTotal> annualTotals = read(new AnnualTotalsCsv());
    private final Reading<Application> applications = read(new ApplicationsCsv());
    private final Reading<PipelineCount> pipeline = read(new PipelineCsv());
    private final Reading<Financials> financials = read(new FinancialsCsv());

    private final Reading<Claim> claims = read(new PublishedClaimsCsv());

    @Test
    void everyRowIsAccepted() {
        assertThat(issuers.descriptions()).isEmpty();
        assertThat(listings.descriptions()).isEmpty();
        assertThat(overAllotments.descriptions()).isEmpty();
        assertThat(annualTotals.descriptions()).isEmpty();
        assertThat(applications.descriptions()).isEmpty();
        assertThat(pipeline.descriptions()).isEmpty();
        assertThat(financials.descriptions()).isEmpty();
        assertThat(claims.descriptions()).isEmpty();
        assertThat(claims.facts()).hasSize(44);
        assertThat(issuers.facts()).hasSize(168);
        assertThat(listings.facts()).hasSize(168);
        assertThat(overAllotments.facts()).hasSize(67);
        assertThat(annualTotals.facts()).hasSize(11);
        assertThat(applications.facts()).hasSize(848);
        assertThat(pipeline.facts()).hasSize(147);
        assertThat(financials.facts()).hasSize(16);
    }

    @Test
    void everyKeyIsItsOwn() {
        assertThat(claims.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(issuers.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(listings.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(overAllotments.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(annualTotals.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(applications.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(pipeline.facts()).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(financials.facts()).extracting(Fact::key).doesNotHaveDuplicates();
    }

    @Test
    void theFundsOf2025AddUpToTheDollar() {
        assertThat(sum(2025, listing -> listing.offer().fundsBase()))
                .isEqualTo(Money.hkd(262_261_061_619L));
        assertThat(sum(2025, listing -> listing.offer().fundsHongKong()))
                .isEqualTo(Money.hkd(42_466_526_918L));
        assertThat(sum(2025, listing -> listing.offer().fundsFinal()))
                .isEqualTo(Money.hkd(286_886_080_093L));
        assertThat(sum(2025, listing -> listing.offer().netProceeds()))
                .isEqualTo(Money.hkd(269_840_865_230L));
    }

    @Test
    void theFundsOf2026AddUpToTheDollar() {
        assertThat(sum(2026, listing -> listing.offer().fundsBase()))
                .isEqualTo(Money.hkd(138_737_590_199L));
        assertThat(sum(2026, listing -> listing.offer().fundsHongKong()))
                .isEqualTo(Money.hkd(15_175_580_040L));
        assertThat(sum(2026, listing -> listing.offer().fundsFinal()))
                .isEqualTo(Money.hkd(151_767_614_820L));
    }

    @Test
    void overAllotmentsCountFromTheDayTheyWereKnown() {
        assertThat(
                        overAllotments.facts().stream()
                                .filter(fact -> !fact.knownFrom().isAfter(Reading.AS_OF))
                                .map(fact -> fact.value().proceeds())
                                .reduce(Money.ZERO_HKD, Money::plus))
                .isEqualTo(Money.hkd(23_700_757_866L));
        assertThat(
                        overAllotments.values().stream()
                                .map(OverAllotment::proceeds)
                                .reduce(Money.ZERO_HKD, Money::plus))
                .isEqualTo(Money.hkd(37_655_043_096L));
    }

    @Test
    void theExchangesOwnTotalsAndTheGovernmentsFinalFigureAreControlling() {
        assertThat(claims.values().stream().filter(Claim::controlling).map(Claim::id))
                .containsExactly(
                        "hkex-2025-12-19-listings",
                        "hkex-2025-12-19-funds",
                        "hkex-2025-provisional-funds",
                        "hk-gov-2025-final-funds",
                        "hkex-2025-h1-listings",
                        "hkex-2025-h1-funds");
    }

    @Test
    void aClaimIsReadInEveryColumn() {
        assertThat(claims.facts().get(41))
                .isEqualTo(
                        new Fact<>(
                                Feed.CLAIMS,
                                new SourceLocation("published_claims.csv", 43),
                                "hkex-2025-h1-funds",
                                LocalDate.of(1986, 1, 1),
                                new Claim(
                                        "hkex-2025-h1-funds",
                                        new Translated(
                                                "HKEX interim results",
                                                Optional.of("香港交易所（中期業績）"),
                                                Optional.of("港交所（中期业绩）")),
                                        LocalDate.of(2025, 8, 20),
                                        "funds_raised",
                                        "all",
                                        Optional.of(
                                                new Period(
                                                        LocalDate.of(2025, 1, 1),
                                                        LocalDate.of(2025, 6, 30))),
                                        LocalDate.of(2025, 8, 20),
                                        "109.4",
                                        Optional.of(new BigDecimal("109.4")),
                                        "HKD bn",
                                        "1dp",
                                        true,
                                        new Translated(
                                                "HK$109.4bn raised in the first half of 2025",
                                                Optional.of("2025 年上半年集資 1,094 億港元"),
                                                Optional.of("2025年上半年募资1094亿港元")),
                                        Optional.empty())));
        assertThat(claims.values())
                .filteredOn(claim -> claim.id().equals("it-lock-up-a-share"))
                .extracting(Claim::value, Claim::number)
                .containsExactly(tuple("36 or 12", Optional.empty()));
    }

    @Test
    void theExchangesTotalsOfPastYearsAreExact() {
        assertThat(
                        annualTotals.values().stream()
                                .flatMap(total -> total.funds().stream())
                                .reduce(Money.ZERO_HKD, Money::plus))
                .isEqualTo(Money.hkd(1_860_689_200_000L));
        assertThat(annualTotals.facts().get(1))
                .isEqualTo(
                        new Fact<>(
                                Feed.ANNUAL_TOTALS,
                                new SourceLocation("market_totals.csv", 3),
                                "2015",
                                LocalDate.of(2016, 1, 1),
                                new AnnualTotal(
                                        2015,
                                        Optional.of(138),
                                        Optional.of(104),
                                        Optional.of(34),
                                        Optional.of(Money.hkd(263_089_200_000L)))));
    }

    @Test
    void nothingIsKnownOfApplicationsBeforeAPageWasFirstSeen() {
        LocalDate firstLook = LocalDate.of(2026, 2, 27);
        assertThat(applications.facts()).noneMatch(fact -> fact.knownFrom().isBefore(firstLook));
        assertThat(pipeline.facts()).noneMatch(fact -> fact.knownFrom().isBefore(firstLook));
        assertThat(applications.facts().stream().filter(f -> f.knownFrom().equals(firstLook)))
                .hasSize(376);
        assertThat(applications.values().stream().filter(one -> one.board() == Board.GEM))
                .hasSize(17);
        assertThat(applications.values().stream().filter(one -> one.listedCode().isPresent()))
                .hasSize(66);
    }

    @Test
    void activeApplicationsAreCountedDayByDay() {
        assertThat(pipeline.values())
                .startsWith(new PipelineCount(LocalDate.of(2026, 2, 27), 376))
                .endsWith(new PipelineCount(LocalDate.of(2026, 8, 22), 344));
    }

    @Test
    void resultsAreInTheReportingCurrencyAndALossIsBelowZero() {
        assertThat(financials.facts().get(11).key()).isEqualTo("02513@1H2025");
        assertThat(financials.facts().get(11).knownFrom()).isEqualTo(LocalDate.of(2025, 6, 30));
        Financials half = financials.values().get(11);
        assertThat(half.currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(half.revenueMillions()).contains(new BigDecimal("191"));
        assertThat(half.netProfitMillions()).contains(new BigDecimal("-2358"));
        assertThat(half.researchMillions()).contains(new BigDecimal("1594.7"));
        assertThat(half.cashMillions()).contains(new BigDecimal("2550"));
    }

    @Test
    void issuersAreOfTheTypesCompiled() {
        assertThat(
                        issuers.values().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                issuer -> issuer.type().orElseThrow(),
                                                Collectors.counting())))
                .containsOnly(
                        Map.entry(IssuerType.H_SHARE, 84L),
                        Map.entry(IssuerType.OTHER, 47L),
                        Map.entry(IssuerType.A_PLUS_H, 35L),
                        Map.entry(IssuerType.A_SHARE_SPIN_OFF, 2L));
        assertThat(issuers.values().stream().filter(Issuer::hasWeightedVotingRights)).hasSize(8);
        assertThat(issuers.values().stream().filter(Issuer::preCommercial)).hasSize(2);
        assertThat(issuers.values().stream().filter(issuer -> issuer.chapter().isPresent()))
                .hasSize(25);
        assertThat(issuers.values().stream().filter(issuer -> issuer.industry().isPresent()))
                .hasSize(165);
    }

    @Test
    void priceRangesAreKnownOnlyWhereTheProspectusGaveThem() {
        List<PriceRange> ranges =
                listings.values().stream()
                        .flatMap(listing -> listing.offer().range().stream())
                        .toList();
        assertThat(ranges).hasSize(85 + 24);
        assertThat(ranges.stream().filter(range -> range.low().isEmpty())).hasSize(24);
    }

    @Test
    void sevenListingsAreNoOffers() {
        assertThat(
                        listings.values().stream()
                                .filter(listing -> listing.method() != ListingMethod.OFFER)
                                .map(listing -> listing.stockCode().toString()))
                .containsExactly("09893", "06676", "06887", "09876", "02665", "07489", "06051");
    }

    @Test
    void aListingIsReadInEveryColumn() {
        Listing haitian =
                listings.values().stream()
                        .filter(listing -> listing.stockCode().toString().equals("03288"))
                        .findFirst()
                        .orElseThrow();
        assertThat(haitian.listingDate()).isEqualTo(LocalDate.of(2025, 6, 19));
        assertThat(haitian.prospectusDate()).contains(LocalDate.of(2025, 6, 11));
        assertThat(haitian.offer().price()).contains(new BigDecimal("36.3"));
        assertThat(haitian.offer().range())
                .contains(
                        new PriceRange(Optional.of(new BigDecimal("35")), new BigDecimal("36.3")));
        assertThat(haitian.offer().shares()).contains(279_031_700L);
        assertThat(haitian.offer().fundsHongKong()).contains(Money.hkd(2_006_660_370L));
        assertThat(haitian.offer().fundsBase()).contains(Money.hkd(10_128_850_710L));
        assertThat(haitian.advisers().sponsors())
                .containsExactly(
                        "China International Capital Corporation Hong Kong Securities Limited",
                        "Goldman Sachs (Asia) L.L.C.",
                        "Morgan Stanley Asia Limited");
        assertThat(haitian.advisers().sponsorsTraditional())
                .containsExactly("中國國際金融香港證券有限公司", "高盛（亞洲）有限責任公司", "摩根士丹利亞洲有限公司");
        assertThat(haitian.advisers().reportingAccountant()).contains("KPMG");
        assertThat(haitian.demand().validApplications()).contains(379_668L);
        assertThat(haitian.firstDay().close()).contains(new BigDecimal("36.5"));
    }

    private Money sum(int year, Function<Listing, Optional<Money>> funds) {
        return listings.values().stream()
                .filter(listing -> listing.listingDate().getYear() == year)
                .flatMap(listing -> funds.apply(listing).stream())
                .reduce(Money.ZERO_HKD, Money::plus);
    }

    private static <R, T extends Record> Reading<T> read(FeedSource<R, T> source) {
        return Reading.of(
                source,
                InputFinder.carried().recognised().stream()
                        .filter(input -> input.feed() == source.feed())
                        .map(Input::file)
                        .findFirst()
                        .orElseThrow());
    }
}
