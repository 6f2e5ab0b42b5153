package hk.ipo.store;

import static hk.ipo.store.StoreFacts.fact;

import hk.ipo.market.Advisers;
import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Application;
import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.Chapter;
import hk.ipo.market.Claim;
import hk.ipo.market.Demand;
import hk.ipo.market.Financials;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.IssuerType;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.NameFlag;
import hk.ipo.market.Offer;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.Percentage;
import hk.ipo.market.Period;
import hk.ipo.market.PipelineCount;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.PriceRange;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;
import hk.ipo.market.Translated;
import hk.ipo.source.Fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One record of each kind with every value given, each unlike the others, some awkward. */
final class FullRecords {

    static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private static final StockCode CODE = StockCode.parse("XNAS:AB.C-D");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    static final Issuer ISSUER =
            new Issuer(
                    CODE,
                    "=SUM(1,1) O'Neil\\'; drop table issuer; -- 𠮷",
                    Optional.of("海港汽車股份有限公司"),
                    Optional.of(" HARBOUR-WB "),
                    Optional.of("海港汽车"),
                    Optional.of(IssuerType.A_SHARE_SPIN_OFF),
                    Optional.of("SZ300750"),
                    Optional.of(""),
                    Optional.of(Chapter.SPECIALIST_TECHNOLOGY),
                    true,
                    Set.of(NameFlag.W, NameFlag.P),
                    Optional.of(new Industry("Automobiles", "汽車", "汽车")),
                    Optional.of("KYG1300R1083"),
                    Optional.of(Integer.MAX_VALUE));

    static final Listing LISTING =
            new Listing(
                    CODE,
                    Board.GEM,
                    DAY,
                    Optional.of(LocalDate.of(2025, 2, 28)),
                    ListingMethod.OFFER,
                    new Offer(
                            decimal("10.01"),
                            Optional.of(new PriceRange(decimal("9.99"), new BigDecimal("10.05"))),
                            Optional.of(Long.MAX_VALUE),
                            Optional.of(Money.hkd(new BigDecimal("0.00000000000000000001"))),
                            Optional.of(
                                    Money.hkd(
                                            new BigDecimal(
                                                    "1234567890123456789012345678901234567890"))),
                            Optional.of(new Money(DOLLAR, new BigDecimal("286836080093.4"))),
                            Optional.of(Money.hkd(-5))),
                    new Advisers(
                            List.of("Victoria Capital", "Peninsula\u001F Securities\n", ""),
                            List.of("維港資本有限公司"),
                            Optional.of("KPMG*")),
                    new Demand(
                            decimal("11.39"),
                            decimal("2.5"),
                            Optional.of(10_891L),
                            Optional.of(new Percentage(new BigDecimal("50.0095"))),
                            Optional.of(new Percentage(BigDecimal.TEN)),
                            Optional.of(new Percentage(new BigDecimal("45.5")))),
                    new FirstDay(decimal("9.5"), decimal("12.25")),
                    Optional.of(LocalDate.of(2024, 12, 31)),
                    Optional.of("https://www1.hkexnews.hk/a?b=1&c=%20"),
                    Optional.of("first line\r\nsecond\tline"));

    static final OverAllotment OVER_ALLOTMENT =
            new OverAllotment(
                    CODE,
                    LocalDate.of(2025, 4, 4),
                    OverAllotment.Basis.DERIVED,
                    new Money(DOLLAR, new BigDecimal("251098245.05")),
                    Optional.of("end of the stabilising period"));

    static final AnnualTotal ANNUAL_TOTAL =
            new AnnualTotal(
                    2024,
                    Optional.of(71),
                    Optional.of(68),
                    Optional.of(3),
                    Optional.of(Money.hkd(87_600_000_000L)));

    static final ReportedListing REPORTED =
            new ReportedListing(
                    CODE,
                    2,
                    "Harbour Motors Co., Ltd.",
                    Set.of(NameFlag.B, NameFlag.S),
                    true,
                    DAY,
                    Optional.of(LocalDate.of(2025, 2, 27)),
                    ListingMethod.OFFER,
                    List.of("Victoria Capital", "Victoria Capital"),
                    List.of("KPMG*"),
                    List.of("", "Jones"),
                    Optional.of(Money.hkd(600_000_001)),
                    Optional.of(new Money(DOLLAR, BigDecimal.ONE)),
                    decimal("10.5"),
                    List.of(
                            Finding.of(FindingKind.NO_TAG, "K3", "(a)"),
                            Finding.of(FindingKind.TAG)));

    static final Application APPLICATION =
            new Application(
                    "108337",
                    Board.GEM,
                    Optional.of("Harbour Motors"),
                    Optional.of("海港汽車"),
                    Set.of(NameFlag.B, NameFlag.W),
                    Optional.of(LocalDate.of(2024, 1, 2)),
                    Optional.of(LocalDate.of(2024, 2, 3)),
                    Optional.of(LocalDate.of(2024, 3, 4)),
                    Optional.of(LocalDate.of(2024, 4, 5)),
                    Optional.of(LocalDate.of(2024, 5, 6)),
                    Optional.of(CODE),
                    Optional.of(LocalDate.of(2024, 6, 7)),
                    DAY,
                    LocalDate.of(2025, 4, 1),
                    Optional.of("https://www1.hkexnews.hk/app/a.pdf"));

    static final ApplicationPosting POSTING =
            new ApplicationPosting(
                    "108337",
                    Board.GEM,
                    "海港汽車",
                    Set.of(NameFlag.B, NameFlag.W),
                    PostedStatus.RETURNED,
                    DAY,
                    Optional.of(LocalDate.of(2024, 2, 3)),
                    Optional.of(LocalDate.of(2024, 1, 2)),
                    Optional.of(LocalDate.of(2024, 4, 5)),
                    true,
                    Optional.of(CODE),
                    Optional.of("Victoria Capital"),
                    Optional.of(LocalDate.of(2024, 5, 6)),
                    Optional.of("https://www1.hkexnews.hk/app/a.pdf"));

    static final PipelineCount PIPELINE_COUNT = new PipelineCount(DAY, 376);

    static final Financials FINANCIALS =
            new Financials(
                    CODE,
                    "1H2025",
                    DAY,
                    DOLLAR,
                    decimal("58.903"),
                    decimal("-1601"),
                    decimal("1594.7"),
                    decimal("2550"),
                    Optional.of("prospectus"),
                    Optional.of("unaudited"));

    static final Claim CLAIM =
            new Claim(
                    "it-lock-up.1",
                    new Translated("=Press; 報", Optional.of("報"), Optional.empty()),
                    DAY,
                    "funds_raised",
                    "board=GEM",
                    Optional.of(new Period(LocalDate.of(2025, 1, 1), DAY)),
                    LocalDate.of(2025, 3, 11),
                    "36 or 12",
                    decimal("285.8"),
                    "HKD bn",
                    "1dp",
                    true,
                    new Translated("said 'so'", Optional.of("說"), Optional.of("说")),
                    Optional.of(
                            new Translated("another clock", Optional.empty(), Optional.of("时"))));

    static List<Fact<?>> facts() {
        return List.of(
                fact(ISSUER, DAY),
                fact(LISTING),
                fact(OVER_ALLOTMENT),
                fact(ANNUAL_TOTAL),
                fact(REPORTED, DAY),
                fact(APPLICATION),
                fact(POSTING),
                fact(PIPELINE_COUNT),
                fact(FINANCIALS),
                fact(CLAIM));
    }

    private static Optional<BigDecimal> decimal(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private FullRecords() {}
}
