package hk.ipo.render.zip;

/** Some bits and how many they are, at most 56, in one number. */
final class PackedBits {

    private static final int WIDTH_BITS = 6;
    private static final int WIDTH = (1 << WIDTH_BITS) - 1;

    /** The lowest bits of a value, its others being zero. */
    static long of(long bits, int width) {
        return bits << WIDTH_BITS | width;
    }

    /** Bits behind others: those of the first are written first. */
    static long join(long first, long second) {
        int width = width(first);
        return of(bits(first) | bits(second) << width, width + width(second));
    }

    static long bits(long packed) {
        return packed >>> WIDTH_BITS;
    }

    static int width(long packed) {
        return (int) packed & WIDTH;
    }

    private PackedBits() {}
}
