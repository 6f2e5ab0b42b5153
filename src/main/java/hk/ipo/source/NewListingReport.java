package hk.ipo.source;

import hk.ipo.market.Finding;
import hk.ipo.market.ReportedListing;
import hk.ipo.source.RejectedRow.Reason;

import java.time.LocalDate;

/**
 * The exchange's New Listing Report: its own print of a year's listings, with the funds of each
 * tranche.
 */
final class NewListingReport implements FeedSource<ReportRows, ReportedListing> {

    @Override
    public Feed feed() {
        return Feed.NEW_LISTING_REPORT;
    }

    @Override
    public RowReader<ReportRows> open(SourceFile file) {
        return ReportRowReader.open(file);
    }

    @Override
    public Parsed<ReportedListing> parse(ReportRows row, LocalDate asOf) {
        try {
            ReportedListing listing = new ReportedListingReader(row).read();
            return new Parsed.Accepted<>(
                    new Fact<>(feed(), row.location(), key(listing), asOf, listing));
        } catch (FaultyValueException e) {
            return new Parsed.Rejected<>(e.rejection(feed(), row.location()));
        } catch (IllegalArgumentException e) {
            // The records of the domain refuse values that do not go together.
            return new Parsed.Rejected<>(
                    new RejectedRow(
                            feed(),
                            row.location(),
                            row.first().cell(ReportColumn.STOCK_CODE).address(),
                            row.first().codeText(),
                            Reason.IMPLAUSIBLE,
                            Finding.of(e)));
        }
    }

    private static String key(ReportedListing listing) {
        return listing.occurrence() == 1
                ? listing.stockCode().toString()
                : listing.stockCode() + "#" + listing.occurrence();
    }
}
