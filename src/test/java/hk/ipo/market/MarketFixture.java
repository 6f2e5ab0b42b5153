package hk.ipo.market;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A market of five made-up listings that every room's tests share: two large A+H deals, a biotech
 * whose name looks like a formula, a GEM deal with little known, and an introduction.
 *
 * <pre>
 * code   listed      board method       base HK$        over-allotment          close ÷ price
 * 01001  2025-01-15  MAIN  OFFER        12,000,000,000  1,800,000,000 (20 Feb)  11.00 ÷ 10.00
 * 01002  2025-01-20  MAIN  OFFER           500,000,000                           4.50 ÷  5.00
 * 08003  2025-03-03  GEM   OFFER            60,000,000                               ÷  0.60
 * 01004  2025-03-10  MAIN  INTRODUCTION
 * 01005  2025-05-06  MAIN  OFFER         4,000,000,000    400,000,000 (4 Jun)   30.00 ÷ 20.00
 * </pre>
 */
public final class MarketFixture {

    /** The day before the second over-allotment becomes known. */
    public static final LocalDate BEFORE_SECOND = LocalDate.of(2025, 6, 3);

    /** The day on which everything is known. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);

    /** The market as known on {@link #AS_OF}. */
    public static Market market() {
        return new Market(
                AS_OF,
                List.of(large(), biotech(), gem(), introduction(), second()),
                List.of(
                        new AnnualTotal(
                                2023,
                                Optional.of(73),
                                Optional.of(73),
                                Optional.of(0),
                                Optional.of(Money.hkd(46_300_000_000L))),
                        new AnnualTotal(
                                2024,
                                Optional.of(71),
                                Optional.of(68),
                                Optional.of(3),
                                Optional.of(Money.hkd(87_600_000_000L)))));
    }

    private static Deal large() {
        return deal(
                issuer("01001", "Harbour Motors Co., Ltd.", "海港汽車股份有限公司", IssuerType.A_PLUS_H)
                        .in(new Industry("Automobiles", "汽車", "汽车"))
                        .build(),
                LocalDate.of(2025, 1, 15),
                offer("10", 1_200_000_000L, 600_000_000L, 12_000_000_000L),
                "11",
                over("01001", LocalDate.of(2025, 2, 20), 1_800_000_000L));
    }

    private static Deal biotech() {
        return deal(
                issuer("01002", "=SUM(1,1) Biotech Limited - B", "和生物科技有限公司", IssuerType.OTHER)
                        .in(new Industry("Pharmaceuticals & Biotechnology", "藥品及生物科技", "药品及生物科技"))
                        .flagged(Chapter.BIOTECH, NameFlag.B)
                        .build(),
                LocalDate.of(2025, 1, 20),
                offer("5", 100_000_000L, 50_000_000L, 500_000_000L),
                "4.5");
    }

    private static Deal gem() {
        Deal main =
                deal(
                        issuer("08003", "Lantau Noodles Limited", "大嶼麵食有限公司", IssuerType.OTHER)
                                .build(),
                        LocalDate.of(2025, 3, 3),
                        offer("0.6", 100_000_000L, 6_000_000L, 60_000_000L),
                        "");
        Listing listing = main.listing();
        return new Deal(
                main.issuer(),
                new Listing(
                        listing.stockCode(),
                        Board.GEM,
                        listing.listingDate(),
                        Optional.empty(),
                        listing.method(),
                        listing.offer(),
                        listing.advisers(),
                        Demand.UNKNOWN,
                        FirstDay.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty());
    }

    private static Deal introduction() {
        return new Deal(
                issuer("01004", "Peak Pharma Co., Ltd.", "山頂藥業股份有限公司", IssuerType.H_SHARE).build(),
                new Listing(
                        StockCode.parse("01004"),
                        Board.MAIN,
                        LocalDate.of(2025, 3, 10),
                        Optional.empty(),
                        ListingMethod.INTRODUCTION,
                        Offer.NONE,
                        new Advisers(List.of(), List.of(), Optional.empty()),
                        Demand.UNKNOWN,
                        FirstDay.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty());
    }

    private static Deal second() {
        return deal(
                issuer("01005", "Kowloon Semiconductor Inc.", "九龍半導體", IssuerType.A_PLUS_H)
                        .in(new Industry("Semiconductors", "半導體", "半导体"))
                        .flagged(null, NameFlag.W)
                        .build(),
                LocalDate.of(2025, 5, 6),
                offer("20", 200_000_000L, 400_000_000L, 4_000_000_000L),
                "30",
                over("01005", LocalDate.of(2025, 6, 4), 400_000_000L));
    }

    private static Deal deal(
            Issuer issuer, LocalDate listed, Offer offer, String close, OverAllotment... over) {
        return new Deal(
                issuer,
                new Listing(
                        issuer.stockCode(),
                        Board.MAIN,
                        listed,
                        Optional.of(listed.minusDays(9)),
                        ListingMethod.OFFER,
                        offer,
                        new Advisers(
                                List.of("Victoria Capital Limited", "Peninsula Securities Limited"),
                                List.of("維港資本有限公司", "半島證券有限公司"),
                                Optional.of("KPMG")),
                        new Demand(
                                Optional.of(new BigDecimal("11.39")),
                                Optional.of(new BigDecimal("2.5")),
                                Optional.of(10_891L),
                                Optional.of(new Percentage(new BigDecimal("50.0095"))),
                                Optional.of(new Percentage(BigDecimal.TEN)),
                                Optional.of(new Percentage(new BigDecimal("45.5")))),
                        new FirstDay(
                                Optional.empty(),
                                close.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(new BigDecimal(close))),
                        Optional.of(LocalDate.of(2024, 6, 28)),
                        Optional.of("https://www1.hkexnews.hk/" + issuer.stockCode() + ".pdf"),
                        Optional.empty()),
                List.of(over),
                Optional.empty());
    }

    private static Offer offer(String price, long shares, long hongKong, long base) {
        return new Offer(
                Optional.of(new BigDecimal(price)),
                Optional.of(new PriceRange(Optional.empty(), new BigDecimal(price))),
                Optional.of(shares),
                Optional.of(Money.hkd(hongKong)),
                Optional.of(Money.hkd(base)),
                Optional.empty(),
                Optional.empty());
    }

    private static OverAllotment over(String code, LocalDate knownOn, long proceeds) {
        return new OverAllotment(
                StockCode.parse(code),
                knownOn,
                OverAllotment.Basis.SOURCE,
                Money.hkd(proceeds),
                Optional.empty());
    }

    private static IssuerBuilder issuer(
            String code, String english, String traditional, IssuerType type) {
        return new IssuerBuilder(StockCode.parse(code), english, traditional, type);
    }

    private static final class IssuerBuilder {
        private final StockCode code;
        private final String english;
        private final String traditional;
        private final IssuerType type;
        private Optional<Industry> industry = Optional.empty();
        private Optional<Chapter> chapter = Optional.empty();
        private Set<NameFlag> flags = Set.of();

        IssuerBuilder(StockCode code, String english, String traditional, IssuerType type) {
            this.code = code;
            this.english = english;
            this.traditional = traditional;
            this.type = type;
        }

        IssuerBuilder in(Industry known) {
            industry = Optional.of(known);
            return this;
        }

        IssuerBuilder flagged(@Nullable Chapter known, NameFlag flag) {
            chapter = Optional.ofNullable(known);
            flags = Set.of(flag);
            return this;
        }

        Issuer build() {
            return new Issuer(
                    code,
                    english,
                    Optional.of(traditional),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(type),
                    Optional.empty(),
                    Optional.empty(),
                    chapter,
                    false,
                    flags,
                    industry,
                    Optional.empty(),
                    Optional.of(100));
        }
    }

    private MarketFixture() {}
}
