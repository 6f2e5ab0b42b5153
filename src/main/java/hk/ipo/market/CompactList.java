package hk.ipo.market;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that keeps its records as bytes, in a quarter of the memory, and makes one whenever it is
 * asked for. An issuer and its listing take some 250 bytes. Once filled, several threads may read
 * it.
 *
 * @param <T> the record
 */
public final class CompactList<T extends Record> extends AbstractList<T> implements RandomAccess {

    private static final int BYTES_OF_THE_FIRST_BLOCK = 1 << 14;

    /** Small enough for collectors that keep larger arrays apart, and round them up. */
    private static final int BYTES_OF_A_BLOCK = 1 << 18;

    /** A record's position is its block's number, then its place within the block. */
    private static final int PLACE_BITS = 32;

    private final Packing<T> packing;
    private final SharedValues<String> texts = new SharedValues<>();
    private final PackedOutput output = new PackedOutput(texts);
    private final List<byte[]> blocks = new ArrayList<>();
    private int used;
    private long[] positions = new long[16];
    private int size;

    private CompactList(Packing<T> packing) {
        this.packing = packing;
    }

    /** An empty list of issuers. */
    public static CompactList<Issuer> ofIssuers() {
        return new CompactList<>(new IssuerPacking());
    }

    /** An empty list of listings. */
    public static CompactList<Listing> ofListings() {
        return new CompactList<>(new ListingPacking());
    }

    /** An empty list of over-allotments. */
    public static CompactList<OverAllotment> ofOverAllotments() {
        return new CompactList<>(new OverAllotmentPacking());
    }

    @Override
    public boolean add(T value) {
        output.clear();
        packing.write(value, output);
        if (blocks.isEmpty() || used + output.size() > blocks.getLast().length) {
            blocks.add(new byte[Math.max(nextBlock(), output.size())]);
            used = 0;
        }
        output.copyTo(blocks.getLast(), used);
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, 2 * size);
        }
        positions[size] = (blocks.size() - 1L) << PLACE_BITS | used;
        size++;
        used += output.size();
        return true;
    }

    @Override
    public T get(int place) {
        long position = positions[Objects.checkIndex(place, size)];
        return packing.read(
                new PackedInput(
                        texts, blocks.get((int) (position >>> PLACE_BITS)), (int) position));
    }

    @Override
    public int size() {
        return size;
    }

    /** Each block is twice as long as the one before, up to a bound. */
    private int nextBlock() {
        return blocks.isEmpty()
                ? BYTES_OF_THE_FIRST_BLOCK
                : Math.min(BYTES_OF_A_BLOCK, 2 * blocks.getLast().length);
    }
}
