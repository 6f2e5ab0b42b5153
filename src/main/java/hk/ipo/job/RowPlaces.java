package hk.ipo.job;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.market.ReportedListing;
import hk.ipo.source.Feed;
import hk.ipo.source.SourceLocation;
import hk.ipo.store.FactStore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the rows stand that an import was made from, by the keys that the feeds give their facts.
 */
final class RowPlaces {

    private final Map<Feed, Map<String, SourceLocation>> places;

    private RowPlaces(Map<Feed, Map<String, SourceLocation>> places) {
        this.places = places;
    }

    /** Those of an import. */
    static RowPlaces of(FactStore store, long importId) {
        Map<Feed, Map<String, SourceLocation>> places = new EnumMap<>(Feed.class);
        for (Feed feed : Feed.values()) {
            places.put(feed, store.stagedRows(importId, feed));
        }
        return new RowPlaces(places);
    }

    /** The rows of a deal: listing, issuer, each over-allotment, the exchange's own print. */
    List<SourceLocation> of(Deal deal) {
        String code = deal.stockCode().toString();
        List<SourceLocation> found = new ArrayList<>();
        place(Feed.LISTINGS, code).ifPresent(found::add);
        place(Feed.ISSUERS, code).ifPresent(found::add);
        deal.overAllotments()
                .forEach(
                        one ->
                                place(Feed.OVER_ALLOTMENTS, code + "@" + one.knownOn())
                                        .ifPresent(found::add));
        deal.reported()
                .flatMap(print -> place(Feed.NEW_LISTING_REPORT, key(print)))
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The row of a year's total. */
    Optional<SourceLocation> of(AnnualTotal total) {
        return place(Feed.ANNUAL_TOTALS, Integer.toString(total.year()));
    }

    private Optional<SourceLocation> place(Feed feed, String key) {
        return Optional.ofNullable(places.getOrDefault(feed, Map.of()).get(key));
    }

    private static String key(ReportedListing print) {
        return print.occurrence() == 1
                ? print.stockCode().toString()
                : print.stockCode() + "#" + print.occurrence();
    }
}
