package hk.ipo.render.zip;

/**
 * The check sum of two pieces of content joined, from the check sums of each: content of a second
 * piece's length shifts the first one's, as zlib's {@code crc32_combine} does. A check sum is a
 * polynomial over two elements, its highest power in the lowest bit.
 */
final class Crc32Join {

    /** The polynomial of CRC-32 without its highest power. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 0x80000000;

    /** x to the power of eight: what one byte shifts by. */
    private static final int BYTE = 0x00800000;

    /** The check sum of all, of the second piece's length in bytes. */
    static long join(long first, long second, long secondLength) {
        int shifted = times(shift(secondLength), (int) first);
        return Integer.toUnsignedLong(shifted ^ (int) second);
    }

    /** x to the power of eight times a number of bytes, by squaring. */
    private static int shift(long bytes) {
        int shift = ONE;
        int square = BYTE;
        for (long left = bytes; left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                shift = times(shift, square);
            }
            square = times(square, square);
        }
        return shift;
    }

    /** A product of polynomials, less the multiples of CRC-32's own. */
    private static int times(int left, int right) {
        int product = 0;
        int shifted = right;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((left & bit) != 0) {
                product ^= shifted;
            }
            shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
        }
        return product;
    }

    private Crc32Join() {}
}
