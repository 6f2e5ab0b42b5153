package hk.ipo.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers keys from zero on, in the order in which they come. A key takes some thirty bytes, a
 * fifth of what it would as a map's.
 */
final class KeyNumbers {

    private static final int FIRST_ROOM = 64;

    /** Spreads hashes that differ little over all bits. */
    private static final int SPREAD = 0x9E3779B1;

    private byte[] keys = new byte[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int[] hashes = new int[FIRST_ROOM];

    /** Keys counted from one, each at the first free slot from that of its hash on. */
    private int[] slots = new int[2 * FIRST_ROOM];

    private int size;

    /** The number of a key, which has one from now on. */
    int of(String key) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        int hash = key.hashCode();
        int slot = slotOf(hash);
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && isKey(known, text)) {
                return known;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        reserve(text.length);
        System.arraycopy(text, 0, keys, begin(size), text.length);
        ends[size] = begin(size) + text.length;
        hashes[size] = hash;
        size++;
        slots[slot] = size;
        if (2 * size > slots.length) {
            enlarge();
        }
        return size - 1;
    }

    /** All numbers, in the order of their keys. */
    int[] byKey() {
        return IntStream.range(0, size)
                .boxed()
                .sorted(this::compareKeys)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compareKeys(int one, int other) {
        return Arrays.compareUnsigned(keys, begin(one), ends[one], keys, begin(other), ends[other]);
    }

    private boolean isKey(int known, byte[] text) {
        return Arrays.equals(keys, begin(known), ends[known], text, 0, text.length);
    }

    private int begin(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int slotOf(int hash) {
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private void reserve(int more) {
        if (begin(size) + more > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, begin(size) + more));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
    }

    private void enlarge() {
        slots = new int[2 * slots.length];
        for (int known = 0; known < size; known++) {
            int slot = slotOf(hashes[known]);
            while (slots[slot] != 0) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
            }
            slots[slot] = known + 1;
        }
    }
}
