package hk.ipo.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column names of a CSV file in their order, by which values are found. */
final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    /** Names count in lower case and without blanks at their ends. */
    CsvHeader(List<String> names) {
        // Interned, a name is the very constant by which its column is asked for in each row.
        this.names =
                names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).intern()).toList();
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

    /** Where the column stands, from 0 on; -1 when there is none. */
    int indexOf(String column) {
        return indexes.getOrDefault(column, -1);
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
