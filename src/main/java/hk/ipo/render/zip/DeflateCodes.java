package hk.ipo.render.zip;

/**
 * The numbers of the deflate format (RFC 1951, 3.2.5): the codes of the lengths and distances of
 * matches, and how many bits more say which of a code's lengths or distances is meant.
 */
final class DeflateCodes {

    /** The code that ends a block; the codes of lengths follow it. */
    static final int END = 256;

    static final int FIRST_LENGTH = END + 1;
    static final int LITERALS = 286;
    static final int DISTANCES = 30;
    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    private static final int LENGTHS = 29;
    private static final int WINDOW = BlockDeflater.WINDOW;
    private static final int NEAR = 256;
    private static final int FAR_SHIFT = 7;

    private static final byte[] LENGTH_CODE = new byte[LONGEST + 1];
    private static final int[] LENGTH_BASE = new int[LENGTHS];
    private static final byte[] LENGTH_BITS = new byte[LENGTHS];

    /** The codes of the distances up to 256, and behind them of each 128 distances beyond. */
    private static final byte[] DISTANCE_CODE = new byte[NEAR + (WINDOW >> FAR_SHIFT)];

    private static final int[] DISTANCE_BASE = new int[DISTANCES];
    private static final byte[] DISTANCE_BITS = new byte[DISTANCES];

    static {
        int length = SHORTEST;
        for (int code = 0; code < LENGTHS - 1; code++) {
            int bits = code < 8 ? 0 : code / 4 - 1;
            LENGTH_BASE[code] = length;
            LENGTH_BITS[code] = (byte) bits;
            for (int end = length + (1 << bits); length < end && length < LONGEST; length++) {
                LENGTH_CODE[length] = (byte) code;
            }
        }
        // The longest has a code of its own, although the one before it could say it too.
        LENGTH_BASE[LENGTHS - 1] = LONGEST;
        LENGTH_CODE[LONGEST] = LENGTHS - 1;
        int distance = 0;
        for (int code = 0; code < DISTANCES; code++) {
            int bits = code < 4 ? 0 : code / 2 - 1;
            DISTANCE_BASE[code] = distance + 1;
            DISTANCE_BITS[code] = (byte) bits;
            for (int end = distance + (1 << bits); distance < end; distance++) {
                DISTANCE_CODE[place(distance)] = (byte) code;
            }
        }
    }

    /** The code of a match's length, counted from zero. */
    static int ofLength(int length) {
        return LENGTH_CODE[length];
    }

    static int lengthBase(int code) {
        return LENGTH_BASE[code];
    }

    static int lengthBits(int code) {
        return LENGTH_BITS[code];
    }

    /** The code of a match's distance, from 1 to the window's size. */
    static int ofDistance(int distance) {
        return DISTANCE_CODE[place(distance - 1)];
    }

    static int distanceBase(int code) {
        return DISTANCE_BASE[code];
    }

    static int distanceBits(int code) {
        return DISTANCE_BITS[code];
    }

    private static int place(int distanceLessOne) {
        return distanceLessOne < NEAR ? distanceLessOne : NEAR + (distanceLessOne >> FAR_SHIFT);
    }

    private DeflateCodes() {}
}
