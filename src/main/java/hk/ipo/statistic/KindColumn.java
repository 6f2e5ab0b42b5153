package hk.ipo.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a ledger's column says deal by deal where few things are said of many deals: each is kept
 * once, and its number for each deal.
 *
 * @param <V> what is said
 */
final class KindColumn<V> {

    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<V> kinds = new ArrayList<>();
    private final int deals;
    private byte[] few;
    private int[] many = {};

    /** A column of so many deals, of all of which something is noted. */
    KindColumn(int deals) {
        this.deals = deals;
        few = new byte[deals];
    }

    /** Notes what is said of a deal. */
    void set(int place, V value) {
        Integer known = numbers.putIfAbsent(value, kinds.size());
        int number = known == null ? kinds.size() : known;
        if (known == null) {
            kinds.add(value);
        }
        if (number > Byte.MAX_VALUE && many.length == 0) {
            many = new int[deals];
            Arrays.setAll(many, before -> few[before]);
            few = new byte[0];
        }
        if (many.length > 0) {
            many[place] = number;
        } else {
            few[place] = (byte) number;
        }
    }

    /** The deals of which something is said that meets a condition. */
    BitSet where(Predicate<V> condition) {
        BitSet wanted = new BitSet(kinds.size());
        for (int number = 0; number < kinds.size(); number++) {
            wanted.set(number, condition.test(kinds.get(number)));
        }
        BitSet places = new BitSet(deals);
        for (int place = 0; place < deals; place++) {
            if (wanted.get(many.length > 0 ? many[place] : few[place])) {
                places.set(place);
            }
        }
        return places;
    }
}
