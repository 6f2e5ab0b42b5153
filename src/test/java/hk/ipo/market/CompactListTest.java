package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CompactListTest {

    private static final StockCode CODE = StockCode.parse("XNAS:AB.C-D");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    @Test
    void everyFactComesBackAsItWas() {
        List<Deal> deals = MarketFixture.market().deals();
        List<Issuer> issuers = deals.stream().map(Deal::issuer).toList();
        List<Listing> listings = deals.stream().map(Deal::listing).toList();
        List<OverAllotment> overAllotments =
                deals.stream().flatMap(deal -> deal.overAllotments().stream()).toList();

        assertThat(issuers).hasSize(5);
        assertThat(overAllotments).isNotEmpty();
        assertThat(kept(CompactList.ofIssuers(), issuers)).isEqualTo(issuers);
        assertThat(kept(CompactList.ofListings(), listings)).isEqualTo(listings);
        assertThat(kept(CompactList.ofOverAllotments(), overAllotments)).isEqualTo(overAllotments);
    }

    @Test
    void longNumbersForeignMoneyAndRareCharactersAreKeptToo() {
        Issuer issuer =
                new Issuer(
                        CODE,
                        "O'Neil \uD842\uDFB7 \uD800",
                        Optional.of(""),
                        Optional.of("é"),
                        Optional.empty(),
                        Optional.of(IssuerType.A_SHARE_SPIN_OFF),
                        Optional.of("SZ300750"),
                        Optional.empty(),
                        Optional.of(Chapter.SPECIALIST_TECHNOLOGY),
                        true,
                        Set.of(NameFlag.W, NameFlag.P),
                        Optional.of(new Industry("Automobiles", "汽車", "汽车")),
                        Optional.of("KYG1300R1083"),
                        Optional.of(Integer.MAX_VALUE));
        Listing listing =
                new Listing(
                        CODE,
                        Board.GEM,
                        DAY,
                        Optional.of(DAY.minusDays(9)),
                        ListingMethod.OFFER,
                        new Offer(
                                Optional.of(new BigDecimal("10.01")),
                                Optional.of(
                                        new PriceRange(Optional.empty(), new BigDecimal("10.05"))),
                                Optional.of(Long.MAX_VALUE),
                                Optional.of(Money.hkd(new BigDecimal("1E-20"))),
                                Optional.of(Money.hkd(new BigDecimal("1" + "9".repeat(39)))),
                                Optional.of(
                                        new Money(
                                                Currency.getInstance("USD"),
                                                new BigDecimal("286836080093.4"))),
                                Optional.of(Money.hkd(-5))),
                        new Advisers(List.of("A", "", "A"), List.of("甲"), Optional.of("K*")),
                        new Demand(
                                Optional.of(new BigDecimal("11.39")),
                                Optional.empty(),
                                Optional.of(0L),
                                Optional.of(new Percentage(new BigDecimal("50.0095"))),
                                Optional.empty(),
                                Optional.of(new Percentage(BigDecimal.TEN))),
                        new FirstDay(Optional.empty(), Optional.of(BigDecimal.ONE)),
                        Optional.of(LocalDate.of(1969, 12, 31)),
                        Optional.of("https://example.com/a/b?c=1"),
                        Optional.of("two\r\nlines"));
        OverAllotment overAllotment =
                new OverAllotment(
                        CODE,
                        DAY,
                        OverAllotment.Basis.DERIVED,
                        new Money(Currency.getInstance("USD"), new BigDecimal("251098245.05")),
                        Optional.empty());

        assertThat(kept(CompactList.ofIssuers(), List.of(issuer))).containsExactly(issuer);
        assertThat(kept(CompactList.ofListings(), List.of(listing))).containsExactly(listing);
        assertThat(kept(CompactList.ofOverAllotments(), List.of(overAllotment)))
                .containsExactly(overAllotment);
    }

    @Test
    void recordsOfAnyLengthFindRoom() {
        CompactList<OverAllotment> kept = CompactList.ofOverAllotments();
        List<OverAllotment> notes =
                List.of(1, 20_000, 300_000, 7).stream()
                        .map(
                                length ->
                                        new OverAllotment(
                                                CODE,
                                                DAY,
                                                OverAllotment.Basis.SOURCE,
                                                Money.hkd(1),
                                                Optional.of("x".repeat(length))))
                        .toList();

        kept.addAll(notes);

        assertThat(kept).isEqualTo(notes);
        assertThatThrownBy(() -> kept.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static <T extends Record> List<T> kept(CompactList<T> empty, List<T> values) {
        empty.addAll(values);
        return empty;
    }
}
