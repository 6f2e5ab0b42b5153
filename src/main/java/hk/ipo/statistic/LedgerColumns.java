package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.Decimals;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.Percentage;
import hk.ipo.market.Period;
import hk.ipo.market.PriceRange;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every column of the ledger, in the order in which it is printed. */
public final class LedgerColumns {

    /** The code listed. */
    public static final Column.Words STOCK_CODE =
            new Column.Words("stock-code", deal -> List.of(deal.stockCode().toString()));

    /** The issuer's English name. */
    public static final Column.Words ISSUER =
            new Column.Words("issuer", deal -> List.of(deal.issuer().nameEnglish()));

    /** The issuer's Chinese name. */
    public static final Column.Words ISSUER_CHINESE =
            new Column.Words(
                    "issuer-chinese", deal -> deal.issuer().nameTraditional().stream().toList());

    /** Main Board or GEM. */
    public static final Column.Category BOARD =
            new Column.Category(
                    "board", deal -> coded("board", Optional.of(deal.listing().board().name())));

    /** The first day of trading. */
    public static final Column.Day LISTING_DATE =
            new Column.Day("listing-date", deal -> Optional.of(deal.listing().listingDate()));

    /** The month of listing. */
    public static final Column.Category MONTH =
            new Column.Category(
                    "month",
                    deal ->
                            Optional.of(
                                    new Label.OfMonth(
                                            YearMonth.from(deal.listing().listingDate()))));

    /** Offer, introduction, transfer or De-SPAC. */
    public static final Column.Category METHOD =
            new Column.Category(
                    "method", deal -> coded("method", Optional.of(deal.listing().method().name())));

    /** The issuer's relation to the A-share markets. */
    public static final Column.Category ISSUER_TYPE =
            new Column.Category(
                    "issuer-type",
                    deal -> coded("issuer-type", deal.issuer().type().map(Enum::name)));

    /** The special listing chapter. */
    public static final Column.Category CHAPTER =
            new Column.Category(
                    "chapter",
                    deal ->
                            coded(
                                    "chapter",
                                    deal.issuer().chapter().map(chapter -> chapter.code())));

    /** Whether the issuer has weighted voting rights. */
    public static final Column.Category WEIGHTED_VOTING =
            new Column.Category(
                    "weighted-voting",
                    deal -> coded("yes-no", yes(deal.issuer().hasWeightedVotingRights())));

    /** The industry. */
    public static final Column.Category INDUSTRY =
            new Column.Category(
                    "industry", deal -> deal.issuer().industry().map(Label.OfIndustry::new));

    /** The day of the prospectus. */
    public static final Column.Day PROSPECTUS_DATE =
            new Column.Day("prospectus-date", deal -> deal.listing().prospectusDate());

    /** The offer price, HK$ a share. */
    public static final Column.Numeric OFFER_PRICE =
            read("offer-price", Unit.HKD_PER_SHARE, offer(Offer::price));

    /** The lowest price that the prospectus allowed. */
    public static final Column.Numeric PRICE_LOW =
            read(
                    "price-low",
                    Unit.HKD_PER_SHARE,
                    offer(offer -> offer.range().flatMap(PriceRange::low)));

    /** The highest price that the prospectus allowed. */
    public static final Column.Numeric PRICE_HIGH =
            read(
                    "price-high",
                    Unit.HKD_PER_SHARE,
                    offer(offer -> offer.range().map(PriceRange::high)));

    /** Where the offer price lay within the prices that the prospectus allowed. */
    public static final Column.Category PRICE_POSITION =
            new Column.Category(
                    "price-position",
                    deal ->
                            coded(
                                    "price-position",
                                    PricePosition.of(deal.listing().offer()).map(Enum::name)));

    /** Shares offered, before any over-allotment. */
    public static final Column.Numeric OFFER_SHARES =
            read(
                    "offer-shares",
                    Unit.SHARES,
                    offer(offer -> offer.shares().map(BigDecimal::valueOf)));

    /** The Hong Kong offer's proceeds. */
    public static final Column.Numeric FUNDS_HONG_KONG =
            read("funds-hong-kong", Unit.HKD, money(offer -> offer.fundsHongKong()));

    /** Gross proceeds before any over-allotment. */
    public static final Column.Numeric FUNDS_BASE =
            read("funds-base", Unit.HKD, money(offer -> offer.fundsBase()));

    /** Proceeds of over-allotments known by the as-of day. */
    public static final Column.Numeric OVER_ALLOTMENT =
            read("over-allotment", Unit.HKD, deal -> deal.overAllotment().map(Money::amount));

    /**
     * Of these, the proceeds that were known by 31 December of the year of listing: what a total
     * printed at the year's end can have counted.
     */
    public static final Column.Numeric OVER_ALLOTMENT_YEAR_END =
            read(
                    "over-allotment-year-end",
                    Unit.HKD,
                    deal ->
                            deal.overAllotmentKnownBy(
                                            Period.ofYear(deal.listing().listingDate().getYear())
                                                    .end())
                                    .map(Money::amount));

    /** Funds raised as known on the as-of day: the headline basis. */
    public static final Column.Numeric FUNDS =
            new Column.Numeric(
                    "funds",
                    Unit.HKD,
                    deal -> deal.funds().map(Money::amount),
                    Optional.of(
                            RowExpression.of(FUNDS_BASE).plus(RowExpression.of(OVER_ALLOTMENT))));

    /** Times the Hong Kong offer was subscribed. */
    public static final Column.Numeric PUBLIC_MULTIPLE =
            read(
                    "public-multiple",
                    Unit.MULTIPLE,
                    deal -> deal.listing().demand().publicMultiple());

    /** Times the international offer was subscribed. */
    public static final Column.Numeric INTERNATIONAL_MULTIPLE =
            read(
                    "international-multiple",
                    Unit.MULTIPLE,
                    deal -> deal.listing().demand().internationalMultiple());

    /** The chance of a one-lot application. */
    public static final Column.Numeric ONE_LOT_SUCCESS =
            read(
                    "one-lot-success",
                    Unit.PERCENT,
                    percentage(deal -> deal.listing().demand().oneLotSuccess()));

    /** The Hong Kong offer's final share. */
    public static final Column.Numeric PUBLIC_SHARE =
            read(
                    "public-share",
                    Unit.PERCENT,
                    percentage(deal -> deal.listing().demand().publicShare()));

    /** The cornerstone investors' share. */
    public static final Column.Numeric CORNERSTONE_SHARE =
            read(
                    "cornerstone-share",
                    Unit.PERCENT,
                    percentage(deal -> deal.listing().demand().cornerstoneShare()));

    /** The first day's closing price. */
    public static final Column.Numeric FIRST_DAY_CLOSE =
            read("first-day-close", Unit.HKD_PER_SHARE, deal -> deal.listing().firstDay().close());

    /** The first day's return: closing price over offer price, less one. */
    public static final Column.Numeric FIRST_DAY_RETURN =
            Column.Numeric.derived(
                    "first-day-return",
                    Unit.PERCENT,
                    RowExpression.of(FIRST_DAY_CLOSE)
                            .over(RowExpression.of(OFFER_PRICE))
                            .minus(new RowExpression.Constant(BigDecimal.ONE)));

    /** What sellers could have had at the first day's close: shares times the rise. */
    public static final Column.Numeric MONEY_LEFT =
            Column.Numeric.derived(
                    "money-left",
                    Unit.HKD,
                    RowExpression.of(OFFER_SHARES)
                            .times(
                                    RowExpression.of(FIRST_DAY_CLOSE)
                                            .minus(RowExpression.of(OFFER_PRICE))));

    /** The first filing of the listing application. */
    public static final Column.Day APPLICATION_DATE =
            new Column.Day("application-date", deal -> deal.listing().applicationDate());

    /** Days from the first filing to the first day of trading. */
    public static final Column.Numeric DAYS_TO_LIST =
            Column.Numeric.derived(
                    "days-to-list",
                    Unit.DAYS,
                    new RowExpression.DaysBetween(APPLICATION_DATE, LISTING_DATE));

    /** The sponsors. */
    public static final Column.Words SPONSORS =
            new Column.Words("sponsors", deal -> deal.listing().advisers().sponsors());

    /** How many sponsors share the deal. */
    public static final Column.Numeric SPONSOR_COUNT =
            read(
                    "sponsor-count",
                    Unit.COUNT,
                    deal ->
                            Optional.of(deal.listing().advisers().sponsors().size())
                                    .filter(sponsors -> sponsors > 0)
                                    .map(BigDecimal::valueOf));

    /** The part of the deal that each sponsor has when it is divided equally: half for two. */
    public static final Column.Numeric SPONSOR_SHARE =
            Column.Numeric.derived(
                    "sponsor-share",
                    Unit.SHARED_COUNT,
                    new RowExpression.Constant(BigDecimal.ONE)
                            .over(RowExpression.of(SPONSOR_COUNT)));

    /**
     * What each sponsor is credited with when funds are divided equally: whole Hong Kong dollars.
     * HK$100 between three sponsors gives HK$33 each.
     */
    public static final Column.Numeric SPONSOR_PART =
            Column.Numeric.derived(
                    "sponsor-part",
                    Unit.HKD,
                    RowExpression.of(FUNDS).over(RowExpression.of(SPONSOR_COUNT)).whole());

    /** What equal whole parts leave over; it is credited to the sponsor named first. */
    public static final Column.Numeric SPONSOR_REMAINDER =
            Column.Numeric.derived(
                    "sponsor-remainder",
                    Unit.HKD,
                    RowExpression.of(FUNDS)
                            .minus(
                                    RowExpression.of(SPONSOR_PART)
                                            .times(RowExpression.of(SPONSOR_COUNT))));

    /** The reporting accountant. */
    public static final Column.Words ACCOUNTANT =
            new Column.Words(
                    "accountant",
                    deal -> deal.listing().advisers().reportingAccountant().stream().toList());

    /** Where the allotment results were announced. */
    public static final Column.Link ANNOUNCEMENT =
            new Column.Link("announcement", deal -> deal.listing().announcementUrl());

    /** All columns. */
    public static final List<Column> ALL =
            List.of(
                    STOCK_CODE,
                    ISSUER,
                    ISSUER_CHINESE,
                    BOARD,
                    LISTING_DATE,
                    MONTH,
                    METHOD,
                    ISSUER_TYPE,
                    CHAPTER,
                    WEIGHTED_VOTING,
                    INDUSTRY,
                    PROSPECTUS_DATE,
                    OFFER_PRICE,
                    PRICE_LOW,
                    PRICE_HIGH,
                    PRICE_POSITION,
                    OFFER_SHARES,
                    FUNDS_HONG_KONG,
                    FUNDS_BASE,
                    OVER_ALLOTMENT,
                    OVER_ALLOTMENT_YEAR_END,
                    FUNDS,
                    PUBLIC_MULTIPLE,
                    INTERNATIONAL_MULTIPLE,
                    ONE_LOT_SUCCESS,
                    PUBLIC_SHARE,
                    CORNERSTONE_SHARE,
                    FIRST_DAY_CLOSE,
                    FIRST_DAY_RETURN,
                    MONEY_LEFT,
                    APPLICATION_DATE,
                    DAYS_TO_LIST,
                    SPONSORS,
                    SPONSOR_COUNT,
                    SPONSOR_SHARE,
                    SPONSOR_PART,
                    SPONSOR_REMAINDER,
                    ACCOUNTANT,
                    ANNOUNCEMENT);

    private static Optional<Label> coded(String category, Optional<String> code) {
        return code.map(known -> new Label.Coded(category, known));
    }

    private static Optional<String> yes(boolean so) {
        return so ? Optional.of("YES") : Optional.of("NO");
    }

    private static Column.Numeric read(
            String id, Unit unit, Function<Deal, Optional<BigDecimal>> value) {
        return new Column.Numeric(
                id, unit, deal -> value.apply(deal).map(Decimals::plain), Optional.empty());
    }

    private static Function<Deal, Optional<BigDecimal>> offer(
            Function<Offer, Optional<BigDecimal>> field) {
        return deal -> field.apply(deal.listing().offer());
    }

    private static Function<Deal, Optional<BigDecimal>> money(
            Function<Offer, Optional<Money>> field) {
        return offer(offer -> field.apply(offer).map(Money::amount));
    }

    private static Function<Deal, Optional<BigDecimal>> percentage(
            Function<Deal, Optional<Percentage>> field) {
        return deal -> field.apply(deal).map(Percentage::fraction);
    }

    private LedgerColumns() {}
}
