package hk.ipo.render.zip;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Finds where bytes stood before. It remembers the last two places of eight bytes and the last of
 * four. Markup repeats itself in long pieces, so that eight bytes find what matters without
 * following a chain of places, as zlib does.
 */
final class MatchFinder {

    /** At the end of the content so many bytes are not looked up. */
    static final int REACH = Long.BYTES;

    /** No match begins with fewer bytes. */
    static final int LEAST = 4;

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int EIGHT_BITS = 14;
    private static final int FOUR_BITS = 13;
    private static final int NOWHERE = -BlockDeflater.WINDOW;

    /** With a match of this length the place before the last is not tried. */
    private static final int LONG_ENOUGH = 64;

    /** The last place and the one before it, side by side. */
    private final int[] ofEight = new int[2 << EIGHT_BITS];

    private final int[] ofFour = new int[1 << FOUR_BITS];
    private int length;
    private int distance;

    /** Forgets all. */
    void begin() {
        Arrays.fill(ofEight, NOWHERE);
        Arrays.fill(ofFour, NOWHERE);
    }

    /**
     * Remembers the eight bytes at each place of a stretch, behind whose end there are {@link
     * #REACH} bytes more.
     */
    void remember(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            remember(placeOfEight((long) LONG.get(bytes, at)), at);
        }
    }

    private void remember(int place, int at) {
        ofEight[place + 1] = ofEight[place];
        ofEight[place] = at;
    }

    /**
     * Looks for what stands at a place, and remembers the place.
     *
     * @param end where the content ends, at least {@link #REACH} bytes on
     * @return the match's length, {@link #LEAST} or more; 0 for none
     */
    int find(byte[] bytes, int at, int end) {
        long eight = (long) LONG.get(bytes, at);
        int place = placeOfEight(eight);
        int last = ofEight[place];
        int before = ofEight[place + 1];
        int oldest = Math.max(0, at - BlockDeflater.WINDOW + 1);
        length = 0;
        if (last >= oldest && (long) LONG.get(bytes, last) == eight) {
            take(at - last, same(bytes, at, at - last, end));
        }
        if (length < LONG_ENOUGH && before >= oldest && (long) LONG.get(bytes, before) == eight) {
            take(at - before, same(bytes, at, at - before, end));
        }
        int placeOfFour = placeOfFour(eight);
        if (length == 0) {
            int four = ofFour[placeOfFour];
            if (four >= oldest && (int) (long) LONG.get(bytes, four) == (int) eight) {
                take(at - four, same(bytes, at, at - four, end));
            }
        }
        remember(place, at);
        ofFour[placeOfFour] = at;
        return length;
    }

    /** How far back the match found last begins. */
    int distance() {
        return distance;
    }

    private void take(int back, int found) {
        if (found > length) {
            length = found;
            distance = back;
        }
    }

    /**
     * How many bytes are the same as those so far back, at most those of the longest match.
     *
     * @param end where the content ends
     */
    static int same(byte[] bytes, int at, int back, int end) {
        int most = Math.min(DeflateCodes.LONGEST, end - at);
        int left = at - back;
        int count = 0;
        while (count + Long.BYTES <= most) {
            long other = (long) LONG.get(bytes, left + count) ^ (long) LONG.get(bytes, at + count);
            if (other != 0) {
                return count + (Long.numberOfTrailingZeros(other) >> 3);
            }
            count += Long.BYTES;
        }
        while (count < most && bytes[left + count] == bytes[at + count]) {
            count++;
        }
        return count;
    }

    private static int placeOfEight(long eight) {
        return (int) ((eight * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - EIGHT_BITS)) << 1;
    }

    private static int placeOfFour(long eight) {
        return ((int) eight * 0x9E3779B1) >>> (Integer.SIZE - FOUR_BITS);
    }
}
