package hk.ipo.report.section;

import hk.ipo.market.Deal;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of a dimension that deals have, and how many deals have each. */
final class DimensionValues {

    private final SortedMap<String, Integer> deals = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final SortedMap<String, String> spellings =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private DimensionValues() {}

    /** The values of some deals. */
    static DimensionValues of(Dimension dimension, List<Deal> deals) {
        DimensionValues values = new DimensionValues();
        deals.forEach(deal -> values.add(dimension.of(deal)));
        return values;
    }

    private void add(List<String> ofDeal) {
        Set<String> once = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String value : ofDeal) {
            if (once.add(value)) {
                deals.merge(value, 1, Integer::sum);
            }
            // Of several spellings the first by letters, in whatever order the deals come.
            spellings.merge(value, value, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The values in order, each in one spelling. */
    List<String> values() {
        return List.copyOf(spellings.values());
    }

    /** How many deals have a value. */
    int deals(String value) {
        return deals.getOrDefault(value, 0);
    }
}
