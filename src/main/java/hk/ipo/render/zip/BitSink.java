package hk.ipo.render.zip;

/** Adds bits to bytes, the lowest bit of each byte first. */
final class BitSink {

    private final ByteBlock target;
    private long bits;
    private int count;

    BitSink(ByteBlock target) {
        this.target = target;
    }

    /** Adds the lowest bits of a value, at most 32, its others being zero. */
    void add(int value, int width) {
        bits |= (value & 0xFFFF_FFFFL) << count;
        count += width;
        while (count >= Integer.SIZE) {
            target.addInt((int) bits);
            bits >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }

    /** Fills the last byte with zeros. */
    void align() {
        while (count > 0) {
            target.add((int) bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
        count = 0;
        bits = 0;
    }
}
