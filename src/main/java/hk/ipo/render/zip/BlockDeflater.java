package hk.ipo.render.zip;

import java.util.zip.Deflater;

/**
 * Compresses one block of a longer content. A block ends on a whole byte, so that the next one's
 * bytes follow without more ado; what went before it is its dictionary, so that little is lost by
 * compressing it alone.
 */
final class BlockDeflater {

    /** As far back as the format can point. */
    static final int WINDOW = 1 << 15;

    /** Compressed content is added in steps of at least so many bytes. */
    private static final int STEP = 1 << 16;

    /**
     * Compresses a block.
     *
     * @param before the end of the block before it, at most a window
     * @param isLast whether no block follows
     * @param target where the compressed bytes are added
     */
    static Deflated deflate(
            ByteBlock block,
            byte[] before,
            boolean isLast,
            Compression compression,
            ByteBlock target) {
        int start = target.size();
        Deflater deflater = new Deflater(compression.level(), true);
        try {
            if (before.length > 0) {
                deflater.setDictionary(before);
            }
            deflater.setInput(block.array(), 0, block.size());
            if (isLast) {
                deflater.finish();
            }
            int room;
            int written;
            do {
                target.reserve(STEP);
                room = target.array().length - target.size();
                written =
                        deflater.deflate(
                                target.array(),
                                target.size(),
                                room,
                                isLast ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                target.grow(written);
            } while (isLast ? !deflater.finished() : written == room);
        } finally {
            deflater.end();
        }
        return Deflated.of(block, target.size() - start);
    }

    private BlockDeflater() {}
}
