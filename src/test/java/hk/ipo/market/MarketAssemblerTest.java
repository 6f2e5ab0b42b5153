package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class MarketAssemblerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 17);
    private static final LocalDate AS_OF = LocalDate.of(2026, 4, 29);

    @Test
    void aPrintWithoutAListingBecomesADealWithThePrintedFunds() {
        Market market = assemble(List.of(), List.of(print("02571", 1, "Saimo - W", 43_300_866)));

        Deal deal = market.deals().getFirst();
        assertThat(deal.funds()).contains(Money.hkd(new BigDecimal("43300866")));
        assertThat(deal.overAllotment()).isEmpty();
        assertThat(deal.listing().offer().fundsBase()).isEmpty();
        assertThat(deal.issuer().type()).isEmpty();
        assertThat(deal.listing().board()).isEqualTo(Board.MAIN);
    }

    @Test
    void aPrintOfAKnownListingIsHeldBesideItAndNotCountedAgain() {
        Market market =
                assemble(
                        List.of(listing("02571", "Saimo")),
                        List.of(print("02571", 1, "Saimo", 999)));

        assertThat(market.deals()).hasSize(1);
        assertThat(market.deals().getFirst().funds()).contains(Money.hkd(100));
        assertThat(market.deals().getFirst().reported()).isPresent();
    }

    @Test
    void anotherIssuersCodeInThePrintIsFoundOutByNameAndDay() {
        Market market =
                assemble(
                        List.of(
                                listing("06656", "Sigenergy Technology Co., Ltd. - H Shares"),
                                listing("06051", "Youzan Limited")),
                        List.of(
                                print("06656", 1, "Sigenergy Technology Co., Ltd.", 1),
                                print("06656", 2, "YOUZAN Limited", 2)));

        assertThat(market.deals()).hasSize(2);
        assertThat(market.deals())
                .extracting(deal -> deal.stockCode() + " " + deal.reported().orElseThrow().funds())
                .containsExactly("06051 Optional[HKD 2]", "06656 Optional[HKD 1]");
    }

    @Test
    void aCodePrintedTwiceIsTwoListingsWhenNothingElseIsKnown() {
        Market market =
                assemble(
                        List.of(),
                        List.of(print("06656", 1, "Sigenergy", 1), print("06656", 2, "Youzan", 2)));

        assertThat(market.deals())
                .extracting(deal -> deal.issuer().nameEnglish())
                .containsExactly("Sigenergy", "Youzan");
    }

    @Test
    void aPrintOnAnotherDayIsStillThatOfTheCodeWhenTheCodeIsPrintedOnce() {
        ReportedListing later = print("02571", 1, "Saimo", 999);
        Listing listing = listing("02571", "Saimo").listing();

        Market market =
                MarketAssembler.assemble(
                        AS_OF,
                        List.of(),
                        List.of(ListingBuilder.of(listing).listed(DAY.minusDays(1)).build()),
                        List.of(),
                        List.of(later),
                        List.of());

        assertThat(market.deals()).hasSize(1);
        assertThat(market.deals().getFirst().reported()).contains(later);
    }

    @Test
    void listingsAfterTheDayAreLeftOut() {
        Market market =
                MarketAssembler.assemble(
                        DAY.minusDays(1),
                        List.of(),
                        List.of(listing("02571", "Saimo").listing()),
                        List.of(),
                        List.of(print("02580", 1, "Aux", 1)),
                        List.of());

        assertThat(market.deals()).isEmpty();
    }

    @Test
    void aListingWithoutItsIssuerIsKeptUnderItsCode() {
        Market market =
                MarketAssembler.assemble(
                        AS_OF,
                        List.of(),
                        List.of(listing("02571", "Saimo").listing()),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(market.deals().getFirst().issuer().nameEnglish()).isEqualTo("02571");
    }

    @Test
    void whatIsKnownAroundTheListingsIsCarriedWithTheMarket() {
        Background background =
                new Background(
                        List.of(),
                        List.of(new PipelineCount(LocalDate.of(2026, 2, 27), 400)),
                        List.of(),
                        List.of());

        Market market =
                MarketAssembler.assemble(
                        AS_OF, List.of(), List.of(), List.of(), List.of(), List.of(), background);

        assertThat(market.background()).isEqualTo(background);
        assertThat(new Market(AS_OF, List.of(), List.of()).background()).isEqualTo(Background.NONE);
    }

    private static Market assemble(List<Deal> known, List<ReportedListing> prints) {
        return MarketAssembler.assemble(
                AS_OF,
                known.stream().map(Deal::issuer).toList(),
                known.stream().map(Deal::listing).toList(),
                List.of(),
                prints,
                List.of());
    }

    private static Deal listing(String code, String name) {
        StockCode stockCode = StockCode.parse(code);
        return new Deal(
                Issuer.named(stockCode, name, Optional.empty(), false, Set.of()),
                new Listing(
                        stockCode,
                        Board.MAIN,
                        DAY,
                        Optional.empty(),
                        ListingMethod.OFFER,
                        new Offer(
                                Optional.of(BigDecimal.ONE),
                                Optional.empty(),
                                Optional.of(100L),
                                Optional.empty(),
                                Optional.of(Money.hkd(100)),
                                Optional.empty(),
                                Optional.empty()),
                        new Advisers(List.of(), List.of(), Optional.empty()),
                        Demand.UNKNOWN,
                        FirstDay.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty());
    }

    private static ReportedListing print(String code, int occurrence, String name, long funds) {
        return new ReportedListing(
                StockCode.parse(code),
                occurrence,
                name,
                Set.of(),
                false,
                DAY,
                Optional.empty(),
                ListingMethod.OFFER,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(Money.hkd(funds)),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                List.of());
    }
}
