package hk.ipo.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which deals are kept and printed: by listing date, stock code and name. */
final class LedgerOrder {

    private static final Comparator<Key> BY_KEY =
            Comparator.comparing(Key::listed)
                    .thenComparing(Key::stockCode)
                    .thenComparing(Key::name);

    /** Days since 1970 and a deal's place, as one number that sorts by the day first. */
    private static final int PLACE_BITS = 32;

    /**
     * What a deal is ordered by.
     *
     * @param place where it stood before
     */
    private record Key(LocalDate listed, StockCode stockCode, String name, int place) {

        static Key of(Deal deal, int place) {
            return new Key(
                    deal.listing().listingDate(),
                    deal.stockCode(),
                    deal.issuer().nameEnglish(),
                    place);
        }
    }

    /** Deals in ledger order. Those that are made when asked for remain so. */
    static List<Deal> of(List<Deal> deals) {
        if (isInOrder(deals)) {
            return LazyDeals.unchangeable(deals);
        }
        return deals instanceof LazyDeals lazy
                ? LazyDeals.at(lazy, places(lazy))
                : IntStream.range(0, deals.size())
                        .mapToObj(place -> Key.of(deals.get(place), place))
                        .sorted(BY_KEY)
                        .map(key -> deals.get(key.place()))
                        .toList();
    }

    private static boolean isInOrder(List<Deal> deals) {
        if (deals.isEmpty()) {
            return true;
        }
        Key before = Key.of(deals.getFirst(), 0);
        for (int place = 1; place < deals.size(); place++) {
            Key next = Key.of(deals.get(place), place);
            if (BY_KEY.compare(before, next) > 0) {
                return false;
            }
            before = next;
        }
        return true;
    }

    /** The place of the first deal listed on a day or later, among deals in ledger order. */
    static int firstFrom(LocalDate day, List<Deal> deals) {
        int from = 0;
        int to = deals.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (deals.get(middle).listing().listingDate().isBefore(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Sorts by the days alone, then what was listed on each: a day's keys are held, never all. */
    private static int[] places(LazyDeals deals) {
        long[] days = new long[deals.size()];
        for (int place = 0; place < days.length; place++) {
            long day = deals.get(place).listing().listingDate().toEpochDay();
            days[place] = day << PLACE_BITS | place;
        }
        Arrays.sort(days);
        int[] places = new int[days.length];
        int first = 0;
        while (first < days.length) {
            List<Key> sameDay = new ArrayList<>();
            for (int next = first;
                    next < days.length && days[next] >> PLACE_BITS == days[first] >> PLACE_BITS;
                    next++) {
                int place = (int) days[next];
                sameDay.add(Key.of(deals.get(place), place));
            }
            sameDay.sort(BY_KEY);
            for (Key key : sameDay) {
                places[first++] = key.place();
            }
        }
        return places;
    }

    private LedgerOrder() {}
}
