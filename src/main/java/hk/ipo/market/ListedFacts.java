package hk.ipo.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The listings up to a day, each with its first filing. */
final class ListedFacts {

    private final List<Listing> listings;
    private final FirstFilings filings;
    private final int[] known;

    /** Those of some listings that are dated by a day. */
    ListedFacts(List<Listing> listings, LocalDate asOf, FirstFilings filings) {
        this.listings = listings;
        this.filings = filings;
        known =
                IntStream.range(0, listings.size())
                        .filter(place -> !listings.get(place).listingDate().isAfter(asOf))
                        .toArray();
    }

    int size() {
        return known.length;
    }

    Listing at(int place) {
        return filings.filledIn(listings.get(known[place]));
    }

    /** Where the listing of each code stands. */
    Map<StockCode, Integer> places() {
        Map<StockCode, Integer> places = HashMap.newHashMap(known.length);
        for (int place = 0; place < known.length; place++) {
            places.put(listings.get(known[place]).stockCode(), place);
        }
        return places;
    }
}
