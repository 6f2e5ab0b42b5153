package hk.ipo.source;

import hk.ipo.market.Advisers;
import hk.ipo.market.Board;
import hk.ipo.market.Demand;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Offer;

import java.time.LocalDate;
import java.util.List;

/** {@code deals.csv}: one listing a row, by stock code. */
final class ListingsCsv extends CsvFeedSource<Listing> {

    ListingsCsv() {
        super(CsvLayout.LISTINGS);
    }

    @Override
    Listing read(CsvRow row) {
        ListingMethod method = row.required("listing_method").oneOf(ListingMethod.class);
        Offer offer = OfferColumns.read(row, method);
        return new Listing(
                row.required("stock_code").stockCode(),
                row.required("board").oneOf(Board.class),
                row.requiredDate("listing_date"),
                row.date("prospectus_date"),
                method,
                offer,
                advisers(row),
                demand(row),
                firstDay(row),
                row.date("application_date"),
                row.optional("announcement_url").map(Field::webAddress),
                row.optional("remarks").map(Field::note));
    }

    @Override
    String key(Listing listing) {
        return listing.stockCode().toString();
    }

    @Override
    LocalDate knownFrom(Listing listing) {
        return listing.listingDate();
    }

    private static Advisers advisers(CsvRow row) {
        return new Advisers(
                row.optional("sponsors_en").map(Field::names).orElse(List.of()),
                row.optional("sponsors_zh").map(Field::names).orElse(List.of()),
                row.optional("reporting_accountant").map(Field::text));
    }

    private static Demand demand(CsvRow row) {
        return new Demand(
                row.decimal("public_subscription_multiple"),
                row.decimal("international_subscription_multiple"),
                row.count("valid_applications"),
                row.percentage("one_lot_success_pct"),
                row.percentage("public_offer_final_pct"),
                row.percentage("cornerstone_pct"));
    }

    private static FirstDay firstDay(CsvRow row) {
        return new FirstDay(row.decimal("first_day_open_hkd"), row.decimal("first_day_close_hkd"));
    }
}
