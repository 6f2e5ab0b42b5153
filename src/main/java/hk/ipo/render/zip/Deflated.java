package hk.ipo.render.zip;

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

    /** This and what follows it. */
    Deflated then(Deflated next) {
        return new Deflated(
                Crc32Join.join(crc, next.crc, next.size),
                size + next.size,
                compressedSize + next.compressedSize);
    }
}
