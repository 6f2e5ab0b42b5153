package hk.ipo.store;

import static hk.ipo.store.ColumnType.DATE;
import static hk.ipo.store.ColumnType.DECIMAL;
import static hk.ipo.store.ColumnType.FINDINGS;
import static hk.ipo.store.ColumnType.FLAG;
import static hk.ipo.store.ColumnType.INTEGER;
import static hk.ipo.store.ColumnType.STOCK_CODE;
import static hk.ipo.store.ColumnType.TEXT;
import static hk.ipo.store.ColumnType.TEXTS;
import static hk.ipo.store.ColumnType.constant;
import static hk.ipo.store.ColumnType.constants;

import hk.ipo.market.Finding;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.NameFlag;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;
import hk.ipo.source.Feed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Listings as the exchange's New Listing Report prints them. */
final class ReportedListingTable extends FactTable<ReportedListing> {

    private final Column<ReportedListing, StockCode> stockCode =
            column("stock_code", STOCK_CODE, ReportedListing::stockCode);
    private final Column<ReportedListing, Integer> occurrence =
            column("occurrence", INTEGER, ReportedListing::occurrence);
    private final Column<ReportedListing, String> nameEnglish =
            column("name_english", TEXT, ReportedListing::nameEnglish);
    private final Column<ReportedListing, Set<NameFlag>> nameFlags =
            column("name_flags", constants(NameFlag.class), ReportedListing::nameFlags);
    private final Column<ReportedListing, Boolean> hShares =
            column("h_shares", FLAG, ReportedListing::hShares);
    private final Column<ReportedListing, LocalDate> listingDate =
            column("listing_date", DATE, ReportedListing::listingDate);
    private final Column<ReportedListing, Optional<LocalDate>> prospectusDate =
            column("prospectus_date", DATE.optional(), ReportedListing::prospectusDate);
    private final Column<ReportedListing, ListingMethod> method =
            column("listing_method", constant(ListingMethod.class), ReportedListing::method);
    private final Column<ReportedListing, List<String>> sponsors =
            column("sponsors", TEXTS, ReportedListing::sponsors);
    private final Column<ReportedListing, List<String>> reportingAccountants =
            column("reporting_accountants", TEXTS, ReportedListing::reportingAccountants);
    private final Column<ReportedListing, List<String>> valuers =
            column("valuers", TEXTS, ReportedListing::valuers);
    private final MoneyColumns<ReportedListing> fundsHongKong =
            money("funds_hong_kong", ReportedListing::fundsHongKong);
    private final MoneyColumns<ReportedListing> fundsInternational =
            money("funds_international", ReportedListing::fundsInternational);
    private final Column<ReportedListing, Optional<BigDecimal>> price =
            column("offer_price", DECIMAL.optional(), ReportedListing::price);
    private final Column<ReportedListing, List<Finding>> remarks =
            column("remarks", FINDINGS, ReportedListing::remarks);

    ReportedListingTable() {
        super(Feed.NEW_LISTING_REPORT, "reported_listing", ReportedListing.class);
    }

    @Override
    ReportedListing read(ResultSet row) throws SQLException {
        return new ReportedListing(
                stockCode.read(row),
                occurrence.read(row),
                nameEnglish.read(row),
                nameFlags.read(row),
                hShares.read(row),
                listingDate.read(row),
                prospectusDate.read(row),
                method.read(row),
                sponsors.read(row),
                reportingAccountants.read(row),
                valuers.read(row),
                fundsHongKong.read(row),
                fundsInternational.read(row),
                price.read(row),
                remarks.read(row));
    }
}
