package hk.ipo.render.zip;

import java.util.Arrays;

/**
 * Compresses markup in the deflate format, quicker than zlib: see {@link MatchFinder}. What it
 * gives depends on the content alone. One is used by one thread at a time, again and again.
 */
final class QuickDeflater {

    /** A match this long is taken without a look at the one that begins a byte later. */
    private static final int LONG_ENOUGH = 16;

    /** So many places before a match's end are remembered, not those amid a long one. */
    private static final int ENDS = 8;

    private final MatchFinder finder = new MatchFinder();
    private final TokenBlock tokens = new TokenBlock();
    private byte[] bytes = {};

    /**
     * Compresses a block of a longer content, which is not its last, and ends on a whole byte.
     *
     * @param before the end of the block before it, at most a window
     * @param target where the compressed bytes are added
     */
    void deflate(ByteBlock block, byte[] before, ByteBlock target) {
        int start = before.length;
        int end = start + block.size();
        if (bytes.length < end + MatchFinder.REACH) {
            bytes = new byte[end + MatchFinder.REACH];
        }
        System.arraycopy(before, 0, bytes, 0, start);
        System.arraycopy(block.array(), 0, bytes, start, block.size());
        // What an earlier block left there must not have a say in what is found.
        Arrays.fill(bytes, end, end + MatchFinder.REACH, (byte) 0);
        finder.begin(bytes, start);
        BitSink out = new BitSink(target);
        compress(start, end, out);
        if (!tokens.isEmpty()) {
            tokens.writeTo(out);
        }
        flush(out);
    }

    private void compress(int start, int end, BitSink out) {
        int lookUp = end - MatchFinder.REACH;
        int at = start;
        while (at < lookUp) {
            int length = finder.find(bytes, at, end);
            if (length == 0) {
                addByte(at++, out);
            } else {
                int distance = finder.distance();
                int known = at + 1;
                while (length < LONG_ENOUGH && at + 1 < lookUp) {
                    int later = finder.find(bytes, at + 1, end);
                    known = at + 2;
                    if (later <= length) {
                        break;
                    }
                    addByte(at++, out);
                    length = later;
                    distance = finder.distance();
                }
                tokens.addMatch(length, distance);
                writeIfFull(out);
                at += length;
                rememberEnds(known, Math.min(at, lookUp));
            }
        }
        while (at < end) {
            addByte(at++, out);
        }
    }

    /** What comes again, comes again from where a match began or ended. */
    private void rememberEnds(int from, int to) {
        int last = Math.max(from, to - ENDS);
        if (from < last) {
            finder.remember(bytes, from, from + 1);
        }
        finder.remember(bytes, last, to);
    }

    private void addByte(int at, BitSink out) {
        tokens.addByte(bytes[at] & 0xFF);
        writeIfFull(out);
    }

    private void writeIfFull(BitSink out) {
        if (tokens.isFull()) {
            tokens.writeTo(out);
        }
    }

    /** An empty block as it stands, which begins on a whole byte and ends on one. */
    private static void flush(BitSink out) {
        out.add(0, 3);
        out.align();
        out.add(0xFFFF_0000, Integer.SIZE);
        out.align();
    }
}
