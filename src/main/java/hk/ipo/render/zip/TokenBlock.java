package hk.ipo.render.zip;

import java.util.Arrays;

/** Bytes and matches that share one code, a block of the deflate format (RFC 1951, 3.2.3). */
final class TokenBlock {

    private static final int MOST_TOKENS = 1 << 15;
    private static final int MOST_BITS = 15;
    private static final int OWN_CODE = 2;

    /** A match is negative: its distance above nine bits of its length. */
    private static final int MATCH = 1 << 31;

    private static final int LENGTH_BITS = 9;
    private static final int LENGTH = (1 << LENGTH_BITS) - 1;

    private final int[] tokens = new int[MOST_TOKENS];
    private final int[] literals = new int[DeflateCodes.LITERALS];
    private final int[] distances = new int[DeflateCodes.DISTANCES];
    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == MOST_TOKENS;
    }

    void addByte(int value) {
        tokens[count++] = value;
        literals[value]++;
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
        for (int at = 0; at < count; at++) {
            int token = tokens[at];
            if (token >= 0) {
                literal.add(out, token);
            } else {
                writeMatch(out, literal, distance, token & ~MATCH);
            }
        }
        literal.add(out, DeflateCodes.END);
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private static void writeMatch(
            BitSink out, HuffmanCode literal, HuffmanCode distance, int match) {
        int length = match & LENGTH;
        int lengthCode = DeflateCodes.ofLength(length);
        literal.add(out, DeflateCodes.FIRST_LENGTH + lengthCode);
        out.add(length - DeflateCodes.lengthBase(lengthCode), DeflateCodes.lengthBits(lengthCode));
        int back = match >>> LENGTH_BITS;
        int distanceCode = DeflateCodes.ofDistance(back);
        distance.add(out, distanceCode);
        out.add(
                back - DeflateCodes.distanceBase(distanceCode),
                DeflateCodes.distanceBits(distanceCode));
    }
}
