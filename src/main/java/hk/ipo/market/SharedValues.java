package hk.ipo.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that many records have, each kept once.
 *
 * @param <V> the value
 */
final class SharedValues<V> {

    private final Map<V, Integer> places = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** Where a value stands; one that is new is added. */
    int place(V value) {
        Integer known = places.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    V at(int place) {
        return values.get(place);
    }
}
