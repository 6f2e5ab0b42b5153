package hk.ipo.market;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The over-allotments of each listing, in the order in which they became known. Which belong to
 * which is kept in two arrays: those of a listing stand one after the other.
 */
final class OverAllotmentsOf {

    private static final int NOWHERE = -1;

    private final List<OverAllotment> all;
    private final int[] inOrder;

    /** Where those of each listing begin; those of the last end at the end. */
    private final int[] begins;

    /**
     * Those of so many listings.
     *
     * @param byCode where the listing of each code stands
     */
    OverAllotmentsOf(List<OverAllotment> all, int listings, Map<StockCode, Integer> byCode) {
        this.all = all;
        int[] places = new int[all.size()];
        begins = new int[listings + 1];
        for (int one = 0; one < places.length; one++) {
            places[one] = byCode.getOrDefault(all.get(one).stockCode(), NOWHERE);
            if (places[one] != NOWHERE) {
                begins[places[one] + 1]++;
            }
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        inOrder = new int[begins[listings]];
        int[] next = begins.clone();
        for (int one : byDay()) {
            if (places[one] != NOWHERE) {
                inOrder[next[places[one]]++] = one;
            }
        }
    }

    /** Those of a listing. */
    List<OverAllotment> at(int place) {
        int from = begins[place];
        int count = begins[place + 1] - from;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(all.get(inOrder[from]));
            default -> Arrays.stream(inOrder, from, from + count).mapToObj(all::get).toList();
        };
    }

    /** Of several known from one day the order given stays. */
    private int[] byDay() {
        long[] days = new long[all.size()];
        for (int one = 0; one < days.length; one++) {
            days[one] = all.get(one).knownOn().toEpochDay() << Integer.SIZE | one;
        }
        Arrays.sort(days);
        return IntStream.range(0, days.length).map(one -> (int) days[one]).toArray();
    }
}
