package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column names of a CSV file in their order, by which values are found. */
final class CsvHeader {

    /** More than any feed asks for of a row. */
    private static final int MOST_ASKED = 128;

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** The columns in the order in which the row before asked for them. */
    private final @Nullable Asked[] asked = new Asked[MOST_ASKED];

    private int next;

    /** Where a column stands that was asked for. */
    private record Asked(String column, int index) {}

    /** Names count in lower case and without blanks at their ends. */
    CsvHeader(List<String> names) {
        this.names = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < this.names.size(); i++) {
            indexes.putIfAbsent(this.names.get(i), i);
        }
    }

    int size() {
        return names.size();
    }

    boolean has(String column) {
        return indexes.containsKey(column);
    }

    /** The next columns asked for are those of another row. */
    void beginRow() {
        next = 0;
    }

    /**
     * Where the column stands, from 0 on; -1 when there is none. Almost every row asks for the same
     * columns in the same order, by the same constants, so that there is nothing to look up.
     */
    int indexOf(String column) {
        int place = next;
        next = (place + 1) % MOST_ASKED;
        Asked expected = asked[place];
        if (expected == null || !expected.column().equals(column)) {
            expected = new Asked(column, indexes.getOrDefault(column, -1));
            asked[place] = expected;
        }
        return expected.index();
    }

    /** Whether these are names at all and not the first bytes of a picture. */
    boolean isText() {
        return names.stream().allMatch(Printable::isPrintable);
    }

    /** A name that stands twice, so that it would not be clear which column is meant. */
    Optional<String> repeated() {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !name.isEmpty() && !seen.add(name)).findFirst();
    }
}
