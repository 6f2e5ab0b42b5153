package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The column names of a CSV file in their order, by which values are found. */
final class CsvHeader {

    /** So many times as many slots as names, so that almost every name has its own at once. */
    private static final int ROOM = 128;

    private final List<String> names;

    /** The names, each at the first free slot from that of its hash on. */
    private final @Nullable String[] slots;

    /** The columns of the names in {@link #slots}. */
    private final int[] indexes;

    /** Names count in lower case and without blanks at their ends. */
    CsvHeader(List<String> names) {
        // The names asked for are constants, which Java interns: of the same name there is one.
        this.names =
                names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).intern()).toList();
        int room = Integer.highestOneBit(ROOM * Math.max(1, names.size()));
        slots = new String[room];
        indexes = new int[room];
        for (int i = 0; i < this.names.size(); i++) {
            int slot = slotOf(this.names.get(i));
            if (slots[slot] == null) {
                slots[slot] = this.names.get(i);
                indexes[slot] = i;
            }
        }
    }

    int size() {
        return names.size();
    }

    boolean has(String column) {
        return indexOf(column) >= 0;
    }

    /** Where the column stands, from 0 on; -1 when there is none. */
    int indexOf(String column) {
        int slot = slotOf(column);
        return slots[slot] == null ? -1 : indexes[slot];
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

    /** The slot that has the name, or the free one that would take it. */
    private int slotOf(String name) {
        int slot = name.hashCode() & (slots.length - 1);
        while (true) {
            String found = slots[slot];
            if (found == null || found.equals(name)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
