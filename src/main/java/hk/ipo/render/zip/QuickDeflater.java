package hk.ipo.render.zip;

/**
 * Compresses markup in the deflate format, quicker than zlib: what the {@link Hints} say is like
 * something before is compared with it and not searched; for the rest see {@link MatchFinder}. What
 * it gives depends on the content and its hints alone. One is used by one thread at a time, again
 * and again.
 */
final class QuickDeflater {

    /** A match this long is taken without a look at the one that begins a byte later. */
    private static final int LONG_ENOUGH = 16;

    /** So many places before a match's end are remembered, not those amid a long one. */
    private static final int ENDS = 8;

    /** Fewer bytes before what a hint knows are not looked up: a match of its own costs more. */
    private static final int FEW = 3;

    private final MatchFinder finder = new MatchFinder();
    private final TokenBlock tokens = new TokenBlock();
    private byte[] bytes = {};
    private int end;

    /** Up to here there are bytes enough to look up. */
    private int lookUp;

    /** Compresses a block of a longer content, which is not its last, and ends on a whole byte. */
    void deflate(ByteBlock block, ByteBlock target) {
        bytes = block.array();
        end = block.size();
        lookUp = end - MatchFinder.REACH;
        finder.begin();
        BitSink out = new BitSink(target);
        compress(block.hints(), out);
        if (!tokens.isEmpty()) {
            tokens.writeTo(out);
        }
        flush(out);
    }

    private void compress(Hints hints, BitSink out) {
        int count = hints.count();
        int at = search(0, count == 0 ? lookUp : Math.min(hints.place(0), lookUp), 0, out);
        for (int hint = 0; hint < count; hint++) {
            int stop = hint + 1 < count ? Math.min(hints.place(hint + 1), lookUp) : lookUp;
            // A match may have gone far beyond what it was looked for.
            if (at < stop) {
                at =
                        switch (hints.kind(hint)) {
                            case Hints.UNLIKE -> addBytes(at, stop, out);
                            case Hints.ALIKE -> compare(at, stop, hints.distance(hint), out);
                            default -> search(at, stop, hints.distance(hint), out);
                        };
            }
        }
        addBytes(at, end, out);
    }

    /** Looks for matches at one distance alone. */
    private int compare(int from, int stop, int distance, BitSink out) {
        int at = from;
        while (at < stop) {
            int length = MatchFinder.same(bytes, at, distance, end);
            if (length >= MatchFinder.LEAST) {
                addMatch(at, length, distance, out);
                at += length;
            } else {
                at = addBytes(at, at + 1, out);
            }
        }
        return at;
    }

    /** Looks for matches at a distance, if there is one, and then at any other. */
    private int search(int from, int stop, int likely, BitSink out) {
        int at = from;
        while (at < stop) {
            int length = likely > 0 ? MatchFinder.same(bytes, at, likely, end) : 0;
            if (length >= MatchFinder.LEAST) {
                addMatch(at, length, likely, out);
                at += length;
                continue;
            }
            length = stop - at < FEW ? 0 : finder.find(bytes, at, end);
            if (length == 0) {
                at = addBytes(at, at + 1, out);
                continue;
            }
            int distance = finder.distance();
            int known = at + 1;
            while (length < LONG_ENOUGH && at + 1 < lookUp) {
                int later = finder.find(bytes, at + 1, end);
                known = at + 2;
                if (later <= length) {
                    break;
                }
                at = addBytes(at, at + 1, out);
                length = later;
                distance = finder.distance();
            }
            addMatch(at, length, distance, out);
            at += length;
            rememberEnds(known, Math.min(at, lookUp));
        }
        return at;
    }

    /** What comes again, comes again from where a match began or ended. */
    private void rememberEnds(int from, int to) {
        int last = Math.max(from, to - ENDS);
        if (from < last) {
            finder.remember(bytes, from, from + 1);
        }
        finder.remember(bytes, last, to);
    }

    private int addBytes(int from, int to, BitSink out) {
        int at = from;
        while (at < to) {
            at += tokens.addBytes(bytes, at, to);
            writeIfFull(out);
        }
        return to;
    }

    /** Bytes just added that a match could have begun with become part of it. */
    private void addMatch(int at, int length, int distance, BitSink out) {
        int begin = at;
        int first = Math.max(distance, at + length - DeflateCodes.LONGEST);
        while (begin > first
                && bytes[begin - 1] == bytes[begin - 1 - distance]
                && tokens.takeBackByte()) {
            begin--;
        }
        tokens.addMatch(at + length - begin, distance);
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
        out.add(0xFFFF_0000L, Integer.SIZE);
        out.align();
    }
}
