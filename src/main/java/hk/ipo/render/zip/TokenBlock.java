package hk.ipo.render.zip;

import java.util.Arrays;

/** Bytes and matches that share one code, a block of the deflate format (RFC 1951, 3.2.3). */
final class TokenBlock {

    private static final int MOST_TOKENS = 1 << 15;
    private static final int MOST_BITS = 15;
    private static final int PACKS = 1 << 10;
    private static final int OWN_CODE = 2;

    /** A match is negative: its distance above nine bits of its length. */
    private static final int MATCH = 1 << 31;

    private static final int LENGTH_BITS = 9;
    private static final int LENGTH = (1 << LENGTH_BITS) - 1;

    private final int[] tokens = new int[MOST_TOKENS];
    private final int[] literals = new int[DeflateCodes.LITERALS];
    private final int[] distances = new int[DeflateCodes.DISTANCES];

    /** Of each length of a match the bits that say it, in the block being written. */
    private final long[] lengthBits = new long[DeflateCodes.LONGEST + 1];

    /** Some tokens' bits on their way. */
    private final long[] packed = new long[PACKS];

    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == MOST_TOKENS;
    }

    /**
     * Adds bytes as they are, as many as there is room for.
     *
     * @return how many
     */
    int addBytes(byte[] bytes, int from, int to) {
        int added = Math.min(to - from, MOST_TOKENS - count);
        for (int at = from; at < from + added; at++) {
            int value = bytes[at] & 0xFF;
            tokens[count++] = value;
            literals[value]++;
        }
        return added;
    }

    /** Removes the byte added last, unless a match was added since or nothing is left. */
    boolean takeBackByte() {
        if (count == 0 || tokens[count - 1] < 0) {
            return false;
        }
        count--;
        literals[tokens[count]]--;
        return true;
    }

    void addMatch(int length, int distance) {
        tokens[count++] = MATCH | distance << LENGTH_BITS | length;
        literals[DeflateCodes.FIRST_LENGTH + DeflateCodes.ofLength(length)]++;
        distances[DeflateCodes.ofDistance(distance)]++;
    }

    /** Writes the block, which is not the last, and is empty again. */
    void writeTo(BitSink out) {
        literals[DeflateCodes.END]++;
        // Two distances at least, or some readers would not take the code.
        distances[0]++;
        distances[1]++;
        HuffmanCode literal = HuffmanCode.of(literals, MOST_BITS);
        HuffmanCode distance = HuffmanCode.of(distances, MOST_BITS);
        out.add(0, 1);
        out.add(OWN_CODE, 2);
        CodeLengths.write(out, literal.lengths(), distance.lengths());
        prepareLengths(literal);
        for (int from = 0; from < count; from += packed.length) {
            int packs = Math.min(packed.length, count - from);
            for (int at = 0; at < packs; at++) {
                int token = tokens[from + at];
                packed[at] = token >= 0 ? literal.bits(token) : match(token & ~MATCH, distance);
            }
            out.addAll(packed, packs);
        }
        out.add(literal.bits(DeflateCodes.END));
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private void prepareLengths(HuffmanCode literal) {
        for (int length = DeflateCodes.SHORTEST; length < lengthBits.length; length++) {
            int code = DeflateCodes.ofLength(length);
            lengthBits[length] =
                    PackedBits.join(
                            literal.bits(DeflateCodes.FIRST_LENGTH + code),
                            PackedBits.of(
                                    length - DeflateCodes.lengthBase(code),
                                    DeflateCodes.lengthBits(code)));
        }
    }

    private long match(int match, HuffmanCode distance) {
        int back = match >>> LENGTH_BITS;
        int code = DeflateCodes.ofDistance(back);
        return PackedBits.join(
                lengthBits[match & LENGTH],
                PackedBits.join(
                        distance.bits(code),
                        PackedBits.of(
                                back - DeflateCodes.distanceBase(code),
                                DeflateCodes.distanceBits(code))));
    }
}
