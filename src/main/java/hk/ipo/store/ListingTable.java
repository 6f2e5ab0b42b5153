package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.DECIMAL;
import static hk.ipo.store.ColumnType.LONG;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.TEXTS;
import static hk.ipo.store.ColumnType.constant;

import hk.ipo.market.Advisers;
import hk.ipo.market.Board;
import hk.ipo.market.CompactList;
import hk.ipo.market.Demand;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Offer;
import hk.ipo.market.Percentage;
import hk.ipo.market.PriceRange;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How, when and for how much an issuer was listed. */
final class ListingTable extends FactTable<Listing> {

    private static final ColumnType<Percentage> PERCENT =
            DECIMAL.as(Percentage::valuePercent, Percentage::new);

    private final Column<Listing, StockCode> stockCode =
            column("stock_code", STOCK_CODE, Listing::stockCode);
    private final Column<Listing, Board> board =
            column("board", constant(Board.class), Listing::board);
    private final Column<Listing, LocalDate> listingDate =
            column("listing_date", DATE, Listing::listingDate);
    private final Column<Listing, Optional<LocalDate>> prospectusDate =
            column("prospectus_date", DATE.optional(), Listing::prospectusDate);
    private final Column<Listing, ListingMethod> method =
            column("listing_method", constant(ListingMethod.class), Listing::method);

    private final Column<Listing, Optional<BigDecimal>> price =
            column("offer_price", DECIMAL.optional(), row -> row.offer().price());
    private final Column<Listing, Optional<BigDecimal>> rangeLow =
            column(
                    "price_range_low",
                    DECIMAL.optional(),
                    row -> row.offer().range().flatMap(PriceRange::low));
    private final Column<Listing, Optional<BigDecimal>> rangeHigh =
            column(
                    "price_range_high",
                    DECIMAL.optional(),
                    row -> row.offer().range().map(PriceRange::high));
    private final Column<Listing, Optional<Long>> shares =
            column("offer_shares", LONG.optional(), row -> row.offer().shares());
    private final MoneyColumns<Listing> fundsHongKong =
            money("funds_hong_kong", row -> row.offer().fundsHongKong());
    private final MoneyColumns<Listing> fundsBase =
            money("funds_base", row -> row.offer().fundsBase());
    private final MoneyColumns<Listing> fundsFinal =
            money("funds_final", row -> row.offer().fundsFinal());
    private final MoneyColumns<Listing> netProceeds =
            money("net_proceeds", row -> row.offer().netProceeds());

    private final Column<Listing, List<String>> sponsors =
            column("sponsors", TEXTS, row -> row.advisers().sponsors());
    private final Column<Listing, List<String>> sponsorsTraditional =
            column("sponsors_traditional", TEXTS, row -> row.advisers().sponsorsTraditional());
    private final Column<Listing, Optional<String>> reportingAccountant =
            column(
                    "reporting_accountant",
                    TEXT.optional(),
                    row -> row.advisers().reportingAccountant());

    private final Column<Listing, Optional<BigDecimal>> publicMultiple =
            column("public_multiple", DECIMAL.optional(), row -> row.demand().publicMultiple());
    private final Column<Listing, Optional<BigDecimal>> internationalMultiple =
            column(
                    "international_multiple",
                    DECIMAL.optional(),
                    row -> row.demand().internationalMultiple());
    private final Column<Listing, Optional<Long>> validApplications =
            column("valid_applications", LONG.optional(), row -> row.demand().validApplications());
    private final Column<Listing, Optional<Percentage>> oneLotSuccess =
            column(
                    "one_lot_success_percent",
                    PERCENT.optional(),
                    row -> row.demand().oneLotSuccess());
    private final Column<Listing, Optional<Percentage>> publicShare =
            column("public_share_percent", PERCENT.optional(), row -> row.demand().publicShare());
    private final Column<Listing, Optional<Percentage>> cornerstoneShare =
            column(
                    "cornerstone_share_percent",
                    PERCENT.optional(),
                    row -> row.demand().cornerstoneShare());

    private final Column<Listing, Optional<BigDecimal>> open =
            column("first_day_open", DECIMAL.optional(), row -> row.firstDay().open());
    private final Column<Listing, Optional<BigDecimal>> close =
            column("first_day_close", DECIMAL.optional(), row -> row.firstDay().close());

    private final Column<Listing, Optional<LocalDate>> applicationDate =
            column("application_date", DATE.optional(), Listing::applicationDate);
    private final Column<Listing, Optional<String>> announcementUrl =
            column("announcement_url", TEXT.optional(), Listing::announcementUrl);
    private final Column<Listing, Optional<String>> remarks =
            column("remarks", TEXT.optional(), Listing::remarks);

    ListingTable() {
        super(Feed.LISTINGS, "listing", Listing.class);
    }

    @Override
    List<Listing> newList() {
        return CompactList.ofListings();
    }

    @Override
    Listing read(ResultSet row) throws SQLException {
        return new Listing(
                stockCode.read(row),
                board.read(row),
                listingDate.read(row),
                prospectusDate.read(row),
                method.read(row),
                readOffer(row),
                new Advisers(
                        sponsors.read(row),
                        sponsorsTraditional.read(row),
                        reportingAccountant.read(row)),
                new Demand(
                        publicMultiple.read(row),
                        internationalMultiple.read(row),
                        validApplications.read(row),
                        oneLotSuccess.read(row),
                        publicShare.read(row),
                        cornerstoneShare.read(row)),
                new FirstDay(open.read(row), close.read(row)),
                applicationDate.read(row),
                announcementUrl.read(row),
                remarks.read(row));
    }

    /**
     * The same as column by column. There are a million listings where there are a thousand of
     * anything else, and calls that can each be to one place only take a third less time.
     */
    @Override
    void write(Listing listing, RowSink row) throws SQLException {
        row.text(listing.stockCode().toString());
        row.text(listing.board().name());
        row.day(listing.listingDate());
        row.day(listing.prospectusDate());
        row.text(listing.method().name());
        write(listing.offer(), row);
        row.text(JoinedText.join(listing.advisers().sponsors()));
        row.text(JoinedText.join(listing.advisers().sponsorsTraditional()));
        row.text(listing.advisers().reportingAccountant());
        write(listing.demand(), row);
        row.decimal(listing.firstDay().open());
        row.decimal(listing.firstDay().close());
        row.day(listing.applicationDate());
        row.text(listing.announcementUrl());
        row.text(listing.remarks());
    }

    private static void write(Offer offer, RowSink row) throws SQLException {
        row.decimal(offer.price());
        row.decimal(offer.range().flatMap(PriceRange::low));
        row.decimal(offer.range().map(PriceRange::high));
        row.integer(offer.shares());
        row.money(offer.fundsHongKong());
        row.money(offer.fundsBase());
        row.money(offer.fundsFinal());
        row.money(offer.netProceeds());
    }

    private static void write(Demand demand, RowSink row) throws SQLException {
        row.decimal(demand.publicMultiple());
        row.decimal(demand.internationalMultiple());
        row.integer(demand.validApplications());
        row.percent(demand.oneLotSuccess());
        row.percent(demand.publicShare());
        row.percent(demand.cornerstoneShare());
    }

    private Offer readOffer(ResultSet row) throws SQLException {
        Optional<BigDecimal> low = rangeLow.read(row);
        return new Offer(
                price.read(row),
                rangeHigh.read(row).map(high -> new PriceRange(low, high)),
                shares.read(row),
                fundsHongKong.read(row),
                fundsBase.read(row),
                fundsFinal.read(row),
                netProceeds.read(row));
    }
}
