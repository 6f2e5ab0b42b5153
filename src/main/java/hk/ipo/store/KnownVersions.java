package hk.ipo.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The versions of facts of one kind that an import sees, from which those effective on any day are
 * picked. A version takes some twenty bytes beside its value.
 *
 * @param <T> what is kept of a version's value
 */
final class KnownVersions<T> {

    private static final int FIRST_ROOM = 64;
    private static final int NONE = -1;

    private final List<T> values;
    private final int[] keyOf;
    private final int[] knownFrom;
    private final long[] versionOf;
    private final int[] byKey;

    private KnownVersions(
            List<T> values, int[] keyOf, int[] knownFrom, long[] versionOf, int[] byKey) {
        this.values = values;
        this.keyOf = keyOf;
        this.knownFrom = knownFrom;
        this.versionOf = versionOf;
        this.byKey = byKey;
    }

    /** The values effective on a day, by key; none of a fact that was not yet known. */
    List<T> on(LocalDate day) {
        long epochDay = day.toEpochDay();
        int[] latest = new int[byKey.length];
        Arrays.fill(latest, NONE);
        for (int place = 0; place < values.size(); place++) {
            int key = keyOf[place];
            if (knownFrom[place] <= epochDay
                    && (latest[key] == NONE || isLater(place, latest[key]))) {
                latest[key] = place;
            }
        }
        return new PickedRows<>(
                values,
                Arrays.stream(byKey)
                        .map(key -> latest[key])
                        .filter(place -> place != NONE)
                        .toArray());
    }

    private boolean isLater(int place, int other) {
        return knownFrom[place] == knownFrom[other]
                ? versionOf[place] > versionOf[other]
                : knownFrom[place] > knownFrom[other];
    }

    /**
     * Takes versions in any order.
     *
     * @param <T> what is kept of a version's value
     */
    static final class Reading<T> {

        private final List<T> values;
        private final KeyNumbers keys = new KeyNumbers();
        private int[] keyOf = new int[FIRST_ROOM];
        private int[] knownFrom = new int[FIRST_ROOM];
        private long[] versionOf = new long[FIRST_ROOM];

        /**
         * Nothing is read yet.
         *
         * @param values an empty list, which takes the values
         */
        Reading(List<T> values) {
            this.values = values;
        }

        /**
         * Adds a version.
         *
         * @param from the day from which it is known
         * @param version its number, by which the later recorded is told
         */
        void add(String key, LocalDate from, long version, T value) {
            int place = values.size();
            if (place == keyOf.length) {
                keyOf = Arrays.copyOf(keyOf, 2 * place);
                knownFrom = Arrays.copyOf(knownFrom, 2 * place);
                versionOf = Arrays.copyOf(versionOf, 2 * place);
            }
            keyOf[place] = keys.of(key);
            knownFrom[place] = Math.toIntExact(from.toEpochDay());
            versionOf[place] = version;
            values.add(value);
        }

        /** All that was read. */
        KnownVersions<T> versions() {
            return new KnownVersions<>(values, keyOf, knownFrom, versionOf, keys.byKey());
        }
    }
}
