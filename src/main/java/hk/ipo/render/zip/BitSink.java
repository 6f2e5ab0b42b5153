package hk.ipo.render.zip;

/** Adds bits to bytes, the lowest bit of each byte first. */
final class BitSink {

    private static final int BYTE_BITS = 3;

    private final ByteBlock target;

    /** Fewer than eight between two additions. */
    private long bits;

    private int count;

    BitSink(ByteBlock target) {
        this.target = target;
    }

    /** Adds the lowest bits of a value, at most 56, its others being zero. */
    void add(long value, int width) {
        bits |= value << count;
        count += width;
        int whole = count >>> BYTE_BITS;
        target.addLowest(bits, whole);
        bits >>>= whole << BYTE_BITS;
        count &= Byte.SIZE - 1;
    }

    /** Adds {@link PackedBits bits}. */
    void add(long packed) {
        add(PackedBits.bits(packed), PackedBits.width(packed));
    }

    /** Adds so many {@link PackedBits bits}, one after the other. */
    void addAll(long[] packed, int packs) {
        // Kept in variables of its own: what is kept in an object is read back for each addition.
        byte[] bytes = target.reserved(packs * Long.BYTES);
        int at = target.size();
        long left = bits;
        int width = count;
        for (int pack = 0; pack < packs; pack++) {
            left |= PackedBits.bits(packed[pack]) << width;
            width += PackedBits.width(packed[pack]);
            ByteBlock.putLowest(bytes, at, left);
            int whole = width >>> BYTE_BITS;
            at += whole;
            left >>>= whole << BYTE_BITS;
            width &= Byte.SIZE - 1;
        }
        target.grow(at - target.size());
        bits = left;
        count = width;
    }

    /** Fills the last byte with zeros. */
    void align() {
        if (count > 0) {
            add(0, Byte.SIZE - count);
        }
    }
}
