package hk.ipo.render.zip;

import java.util.Arrays;

/** Bits for symbols, few for the frequent ones (RFC 1951, 3.2.2). */
final class HuffmanCode {

    private static final int MOST_BITS = 15;
    private static final int SYMBOL_BITS = 10;
    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

    private final int[] lengths;
    private final long[] bits;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.bits = bits(lengths);
    }

    /** How many bits each symbol has; 0 for one that does not occur. */
    int[] lengths() {
        return lengths;
    }

    /** A symbol's {@link PackedBits bits}. */
    long bits(int symbol) {
        return bits[symbol];
    }

    /**
     * The code for symbols that occur so often.
     *
     * @param counts how often, for at least two symbols above zero, since some readers do not take
     *     a code of one
     * @param most the most bits a symbol may have
     */
    static HuffmanCode of(int[] counts, int most) {
        long[] rising = rising(counts);
        int[] ofLength = limited(depths(rising), most);
        int[] lengths = new int[counts.length];
        int next = 0;
        for (int length = most; length > 0; length--) {
            for (int left = ofLength[length]; left > 0; left--) {
                lengths[(int) rising[next++] & SYMBOL] = length;
            }
        }
        return new HuffmanCode(lengths);
    }

    /** The symbols that occur, each with how often, the rarest first. */
    private static long[] rising(int[] counts) {
        long[] rising = new long[counts.length];
        int used = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                rising[used++] = ((long) counts[symbol] << SYMBOL_BITS) | symbol;
            }
        }
        if (used < 2) {
            throw new IllegalArgumentException("two symbols expected, not " + used);
        }
        long[] sorted = Arrays.copyOf(rising, used);
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many symbols lie how deep when the two rarest of all are joined again and again. */
    private static int[] depths(long[] rising) {
        int symbols = rising.length;
        int nodes = 2 * symbols - 1;
        long[] weight = new long[nodes];
        int[] parent = new int[nodes];
        for (int at = 0; at < symbols; at++) {
            weight[at] = rising[at] >> SYMBOL_BITS;
        }
        int symbol = 0;
        int joined = symbols;
        for (int next = symbols; next < nodes; next++) {
            for (int side = 0; side < 2; side++) {
                boolean isSymbol =
                        symbol < symbols && (joined == next || weight[symbol] <= weight[joined]);
                int rarest = isSymbol ? symbol++ : joined++;
                weight[next] += weight[rarest];
                parent[rarest] = next;
            }
        }
        int[] depth = new int[nodes];
        int[] ofDepth = new int[symbols];
        for (int node = nodes - 2; node >= 0; node--) {
            depth[node] = depth[parent[node]] + 1;
            if (node < symbols) {
                ofDepth[depth[node]]++;
            }
        }
        return ofDepth;
    }

    /**
     * So many symbols of each length that none is too long: those too deep are lifted, and for what
     * they take of the room others go deeper.
     */
    private static int[] limited(int[] ofDepth, int most) {
        int[] ofLength = new int[most + 1];
        long room = 1L << most;
        for (int depth = 1; depth < ofDepth.length; depth++) {
            int length = Math.min(depth, most);
            ofLength[length] += ofDepth[depth];
            room -= (long) ofDepth[depth] << (most - length);
        }
        for (; room < 0; room++) {
            int length = most - 1;
            while (ofLength[length] == 0) {
                length--;
            }
            ofLength[most]--;
            ofLength[length]--;
            ofLength[length + 1] += 2;
        }
        return ofLength;
    }

    /**
     * Of one length the symbols have bits counting up, the first of which is the lowest here;
     * shorter ones come before longer ones.
     */
    private static long[] bits(int[] lengths) {
        int[] ofLength = new int[MOST_BITS + 1];
        for (int length : lengths) {
            ofLength[length]++;
        }
        ofLength[0] = 0;
        int[] next = new int[MOST_BITS + 1];
        for (int length = 1; length <= MOST_BITS; length++) {
            next[length] = (next[length - 1] + ofLength[length - 1]) << 1;
        }
        long[] bits = new long[lengths.length];
        for (int symbol = 0; symbol < bits.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                int reversed = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
                bits[symbol] = PackedBits.of(reversed, length);
            }
        }
        return bits;
    }
}
