package hk.ipo.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The column names of a CSV file in their order, by which values are found.
 *
 * @param names in lower case, without blanks at their ends
 */
record CsvHeader(List<String> names) {

    CsvHeader {
        names = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    int size() {
        return names.size();
    }

    /** Whether these are names at all and not the first bytes of a picture. */
    boolean isText() {
        return names.stream().allMatch(Printable::isPrintable);
    }

    OptionalInt indexOf(String column) {
        int index = names.indexOf(column);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** A name that stands twice, so that it would not be clear which column is meant. */
    Optional<String> repeated() {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(name -> !name.isEmpty() && !seen.add(name)).findFirst();
    }
}
