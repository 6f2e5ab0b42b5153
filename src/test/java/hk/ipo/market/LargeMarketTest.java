package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** More listings than are held as they are. */
class LargeMarketTest {

    private static final int LISTINGS = 20_001;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @Test
    void eachDealIsPutTogetherWhenItIsAskedForInLedgerOrder() {
        Market market = market();

        assertThat(market.deals()).isInstanceOf(LazyDeals.class).hasSize(LISTINGS);
        assertThat(market.deals().get(0).stockCode()).isEqualTo(code(0));
        assertThat(market.deals().get(1).stockCode()).isEqualTo(code(100));
        assertThat(market.deals().getLast().stockCode()).isEqualTo(code(19_999));
        assertThat(market.deals())
                .isSortedAccordingTo(
                        (one, other) ->
                                one.listing().listingDate().equals(other.listing().listingDate())
                                        ? one.stockCode().compareTo(other.stockCode())
                                        : one.listing()
                                                .listingDate()
                                                .compareTo(other.listing().listingDate()));
    }

    @Test
    void aDealHasItsIssuerItsOverAllotmentsInOrderAndItsPrint() {
        Deal deal = deal(market(), 7);

        assertThat(deal.issuer().nameEnglish()).isEqualTo("Issuer 7");
        assertThat(deal.overAllotments())
                .extracting(OverAllotment::knownOn)
                .containsExactly(FIRST.plusDays(30), FIRST.plusDays(40));
        assertThat(deal.reported()).map(ReportedListing::nameEnglish).contains("Print of 7");
        assertThat(deal(market(), 8).overAllotments()).isEmpty();
        assertThat(deal(market(), 8).reported()).isEmpty();
        // Nothing but its listing is known of it.
        assertThat(deal(market(), 9).issuer().nameEnglish()).isEqualTo("XSYN:0000009");
    }

    @Test
    void thePartOfAPeriodIsMadeWhenItIsAskedForToo() {
        List<Deal> january = market().dealsIn(new Period(FIRST.plusDays(3), FIRST.plusDays(4)));

        assertThat(january).isInstanceOf(LazyDeals.class).hasSize(400);
        assertThat(january.getFirst().stockCode()).isEqualTo(code(3));
        assertThat(january.getLast().stockCode()).isEqualTo(code(19_904));
        assertThat(LazyDeals.where(january, deal -> deal.stockCode().equals(code(104))))
                .isInstanceOf(LazyDeals.class)
                .containsExactly(deal(market(), 104));
    }

    private static Deal deal(Market market, int number) {
        return market.deals().stream()
                .filter(deal -> deal.stockCode().equals(code(number)))
                .findFirst()
                .orElseThrow();
    }

    private static Market market() {
        List<Listing> listings = new ArrayList<>();
        List<Issuer> issuers = new ArrayList<>();
        for (int number = 0; number < LISTINGS; number++) {
            listings.add(listing(number));
            if (number != 9) {
                issuers.add(
                        Issuer.named(
                                code(number),
                                "Issuer " + number,
                                Optional.empty(),
                                false,
                                Set.of()));
            }
        }
        Collections.shuffle(listings, new Random(1));
        return MarketAssembler.assemble(
                AS_OF,
                issuers,
                listings,
                List.of(over(FIRST.plusDays(40)), over(FIRST.plusDays(30))),
                List.of(print()),
                List.of());
    }

    /** A hundred days, in turn. */
    private static Listing listing(int number) {
        return new Listing(
                code(number),
                Board.MAIN,
                FIRST.plusDays(number % 100),
                Optional.empty(),
                ListingMethod.INTRODUCTION,
                Offer.NONE,
                new Advisers(List.of(), List.of(), Optional.empty()),
                Demand.UNKNOWN,
                FirstDay.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static OverAllotment over(LocalDate day) {
        return new OverAllotment(
                code(7), day, OverAllotment.Basis.SOURCE, Money.hkd(1), Optional.empty());
    }

    private static ReportedListing print() {
        return new ReportedListing(
                code(7),
                1,
                "Print of 7",
                Set.of(),
                false,
                FIRST.plusDays(7),
                Optional.empty(),
                ListingMethod.INTRODUCTION,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static StockCode code(int number) {
        return StockCode.parse(String.format(Locale.ROOT, "XSYN:%07d", number));
    }
}
