package hk.ipo.render.zip;

import java.util.zip.CRC32;

/**
 * What a zip file says of compressed content.
 *
 * @param crc the content's CRC-32
 * @param size the content's length in bytes
 * @param compressedSize its length when compressed
 */
record Deflated(long crc, long size, long compressedSize) {

    /** No content at all. */
    static final Deflated NOTHING = new Deflated(0, 0, 0);

    /** What a block became. */
    static Deflated of(ByteBlock block, long compressedSize) {
        CRC32 crc = new CRC32();
        crc.update(block.array(), 0, block.size());
        return new Deflated(crc.getValue(), block.size(), compressedSize);
    }

    /** This and what follows it. */
    Deflated then(Deflated next) {
        return new Deflated(
                Crc32Join.join(crc, next.crc, next.size),
                size + next.size,
                compressedSize + next.compressedSize);
    }
}
