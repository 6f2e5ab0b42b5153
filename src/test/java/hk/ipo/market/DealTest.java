package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class DealTest {

    @Test
    void fundsAreTheBaseAndTheOverAllotmentsKnown() {
        Deal deal = MarketFixture.market().deals().getFirst();

        assertThat(deal.overAllotment()).contains(Money.hkd(1_800_000_000));
        assertThat(deal.funds()).contains(Money.hkd(13_800_000_000L));
    }

    @Test
    void anOfferWithoutAnOverAllotmentKnownHasOneOfZero() {
        Deal deal = MarketFixture.market().deals().get(1);

        assertThat(deal.overAllotment()).contains(Money.ZERO_HKD);
        assertThat(deal.funds()).contains(Money.hkd(500_000_000));
    }

    @Test
    void anIntroductionRaisesNothingAndItsFundsAreUnknownNotZero() {
        Deal deal = MarketFixture.market().deals().get(3);

        assertThat(deal.isOffer()).isFalse();
        assertThat(deal.funds()).isEmpty();
        assertThat(deal.overAllotment()).isEmpty();
    }

    @Test
    void theMarketKeepsItsDealsInLedgerOrder() {
        assertThat(MarketFixture.market().deals())
                .extracting(deal -> deal.stockCode().toString())
                .containsExactly("01001", "01002", "08003", "01004", "01005");
    }

    @Test
    void aDealAfterTheDayIsNoPartOfTheMarket() {
        List<Deal> deals = MarketFixture.market().deals();

        assertThatThrownBy(() -> new Market(LocalDate.of(2025, 5, 5), deals, List.of()))
                .hasMessage("01005 was not listed by 2025-05-05");
    }

    @Test
    void recordsRefuseWhatCannotBe() {
        assertThatThrownBy(() -> new PriceRange(Optional.of(BigDecimal.TEN), BigDecimal.ONE))
                .hasMessage("the low end first expected");
        assertThatThrownBy(() -> new PriceRange(Optional.empty(), BigDecimal.ZERO))
                .hasMessage("a price above zero expected");
        assertThatThrownBy(
                        () ->
                                new AnnualTotal(
                                        2024,
                                        Optional.of(72),
                                        Optional.of(68),
                                        Optional.of(3),
                                        Optional.empty()))
                .hasMessage("new listings that are Main Board plus GEM expected");
        assertThatThrownBy(
                        () ->
                                new OverAllotment(
                                        StockCode.parse("00001"),
                                        LocalDate.EPOCH,
                                        OverAllotment.Basis.SOURCE,
                                        Money.ZERO_HKD,
                                        Optional.empty()))
                .hasMessage("proceeds above zero expected");
        assertThatThrownBy(() -> new Industry("Automobiles", "", "汽车"))
                .hasMessage("an industry named in all three languages expected");
    }

    @Test
    void fundsForAnythingButAnOfferAreRefused() {
        Listing offer = MarketFixture.market().deals().getFirst().listing();

        assertThatThrownBy(
                        () -> ListingBuilder.of(offer).method(ListingMethod.INTRODUCTION).build())
                .hasMessage("funds only for the listing method OFFER expected");
    }
}
