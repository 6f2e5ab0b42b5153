package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.CarriedData;
import hk.ipo.market.Deal;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingBuilder;
import hk.ipo.market.Market;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.OverAllotment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class MarketDiffTest {

    private final Deal large = MarketFixture.market().deals().getFirst();

    /** The amounts are those of over_allotments.csv between the two days. */
    @Test
    void fromTheYearsEndToTheFinalTotalEightOverAllotmentsBecameKnown() {
        MarketDiff diff =
                MarketDiff.between(
                        carried(LocalDate.of(2025, 12, 31)), carried(LocalDate.of(2026, 4, 29)));

        assertThat(diff.changes()).allMatch(FactChange.OverAllotmentKnown.class::isInstance);
        assertThat(diff.changes())
                .extracting(change -> change.deal().stockCode() + " " + change.funds())
                .containsExactly(
                        "02676 119085600",
                        "07618 55799340",
                        "02655 117375960",
                        "03887 5961232",
                        "02657 162924262",
                        "03317 9331200",
                        "03696 341594175",
                        "06600 231274440");
        assertThat(diff.funds()).isEqualByComparingTo("1043346209");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 2025-06-30",
        "2025-06-30, 2025-12-19",
        "2025-12-19, 2025-12-31",
        "2025-01-01, 2026-04-29",
        "2025-12-31, 2025-12-31"
    })
    void theExplainedChangesOfTheCarriedDataSumToTheDifference(LocalDate from, LocalDate to) {
        assertExplained(carried(from), carried(to));
    }

    @Test
    void aNewListingAndItsOverAllotmentAreToldApart() {
        MarketDiff diff = MarketDiff.between(facts(), facts(large));

        assertThat(diff.changes())
                .containsExactly(
                        new FactChange.NewListing(large, new BigDecimal("12000000000")),
                        new FactChange.OverAllotmentKnown(
                                large,
                                large.overAllotments().getFirst(),
                                new BigDecimal("1800000000")));
        assertThat(MarketDiff.between(facts(large), facts()).funds())
                .isEqualByComparingTo("-13800000000");
    }

    @Test
    void aCorrectedAmountIsSaidWithItsOldAndNewValue() {
        Deal corrected = with(large, Optional.of(12_500_000_000L), large.overAllotments());

        assertThat(MarketDiff.between(facts(large), facts(corrected)).changes())
                .containsExactly(
                        new FactChange.Correction(
                                corrected,
                                LedgerColumns.FUNDS_BASE,
                                number("12000000000"),
                                number("12500000000"),
                                new BigDecimal("500000000")));
    }

    @Test
    void aCorrectedOverAllotmentIsSaidWithItsDifference() {
        OverAllotment was = large.overAllotments().getFirst();
        OverAllotment is = over(was.knownOn(), 1_700_000_000L);
        Deal corrected = with(large, Optional.of(12_000_000_000L), List.of(is));

        assertThat(MarketDiff.between(facts(large), facts(corrected)).changes())
                .containsExactly(
                        new FactChange.OverAllotmentCorrected(
                                corrected, was, is, new BigDecimal("-100000000")));
    }

    @Test
    void aCorrectedNameChangesNoFunds() {
        Issuer issuer =
                Issuer.named(
                        large.stockCode(),
                        "Harbour Cars",
                        Optional.empty(),
                        false,
                        large.issuer().nameFlags());
        Deal renamed = new Deal(issuer, large.listing(), large.overAllotments(), large.reported());

        List<FactChange> changes = MarketDiff.between(facts(large), facts(renamed)).changes();

        assertThat(changes.getFirst())
                .isEqualTo(
                        new FactChange.Correction(
                                renamed,
                                LedgerColumns.ISSUER,
                                Optional.of(
                                        new ColumnValue.OfWords(
                                                List.of("Harbour Motors Co., Ltd."))),
                                Optional.of(new ColumnValue.OfWords(List.of("Harbour Cars"))),
                                BigDecimal.ZERO));
        assertThat(changes)
                .extracting(change -> ((FactChange.Correction) change).column().id())
                .containsExactly("issuer", "issuer-chinese", "issuer-type", "industry");
    }

    @Test
    void ofTwoDealsOfOneCodeTheFirstIsComparedWithTheFirst() {
        Deal second = with(large, Optional.of(1_000_000_000L), List.of());
        Deal corrected = with(large, Optional.of(1_500_000_000L), List.of());

        assertThat(MarketDiff.between(facts(large, second), facts(large, corrected)).changes())
                .containsExactly(
                        new FactChange.Correction(
                                corrected,
                                LedgerColumns.FUNDS_BASE,
                                number("1000000000"),
                                number("1500000000"),
                                new BigDecimal("500000000")));
        assertThat(MarketDiff.between(facts(large, second), facts(large)).changes())
                .containsExactly(new FactChange.ListingGone(second, new BigDecimal("-1000000000")));
        assertThat(MarketDiff.between(facts(large), facts(large, second)).changes())
                .containsExactly(new FactChange.NewListing(second, new BigDecimal("1000000000")));
    }

    @Test
    void theSameFactsHaveNothingToTellApart() {
        assertThat(MarketDiff.between(facts(large), facts(large)).changes()).isEmpty();
    }

    @Test
    void twoYearsAreNotCompared() {
        EditionFacts other = EditionFacts.of(2024, MarketFixture.market());

        assertThatThrownBy(() -> MarketDiff.between(other, facts(large)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one year expected, not 2024 and 2025");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverChangesItIsExplainedToTheDollar(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            assertExplained(facts(anyDeals(random)), facts(anyDeals(random)));
        }
    }

    private static void assertExplained(EditionFacts before, EditionFacts after) {
        assertThat(MarketDiff.between(before, after).funds())
                .isEqualByComparingTo(funds(after).subtract(funds(before)));
    }

    private static BigDecimal funds(EditionFacts facts) {
        return new Evaluator(facts)
                .evaluate(Measure.sum(LedgerColumns.FUNDS, Selection.ALL))
                .value()
                .orElseThrow();
    }

    /** Some of the fixture's deals with other amounts, a few without any. */
    private static Deal[] anyDeals(Random random) {
        List<Deal> deals = new ArrayList<>();
        for (Deal deal : MarketFixture.market().deals()) {
            if (random.nextInt(4) > 0) {
                Optional<Long> base =
                        deal.isOffer() && random.nextInt(4) > 0
                                ? Optional.of(1_000_000_000L * (1 + random.nextInt(5)))
                                : Optional.empty();
                List<OverAllotment> exercised = new ArrayList<>();
                for (int part = random.nextInt(4); part > 0; part--) {
                    exercised.add(
                            over(
                                    LocalDate.of(2025, 6, 1 + random.nextInt(3)),
                                    1_000L * (1 + random.nextInt(5))));
                }
                deals.add(with(deal, base, exercised));
            }
        }
        return deals.toArray(Deal[]::new);
    }

    private static Deal with(Deal deal, Optional<Long> base, List<OverAllotment> exercised) {
        Listing listing = deal.listing();
        Offer offer = listing.offer();
        return new Deal(
                deal.issuer(),
                ListingBuilder.of(listing)
                        .offer(
                                new Offer(
                                        offer.price(),
                                        offer.range(),
                                        offer.shares(),
                                        offer.fundsHongKong(),
                                        base.map(Money::hkd),
                                        Optional.empty(),
                                        Optional.empty()))
                        .build(),
                exercised,
                deal.reported());
    }

    private static OverAllotment over(LocalDate knownOn, long proceeds) {
        return new OverAllotment(
                MarketFixture.market().deals().getFirst().stockCode(),
                knownOn,
                OverAllotment.Basis.SOURCE,
                Money.hkd(proceeds),
                Optional.empty());
    }

    private static Optional<ColumnValue> number(String number) {
        return Optional.of(new ColumnValue.OfNumber(new BigDecimal(number), Unit.HKD));
    }

    private static EditionFacts facts(Deal... deals) {
        return EditionFacts.of(2025, new Market(MarketFixture.AS_OF, List.of(deals), List.of()));
    }

    private static EditionFacts carried(LocalDate day) {
        return EditionFacts.of(2025, CarriedData.asKnownOn(day));
    }
}
