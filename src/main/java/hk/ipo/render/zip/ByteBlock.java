package hk.ipo.render.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that are added one after the other, in an array that grows and can be used again. */
public final class ByteBlock {

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_SIZE = 1 << 12;
    private static final int MOST_DIGITS = 20;
    private static final int SMALL = 1_000_000_000;
    private static final int SMALL_DIGITS = 9;

    /** 2 to the power of 35, divided by ten and rounded up: exact for all numbers of 31 bits. */
    private static final long RECIPROCAL_OF_TEN = 0xCCCC_CCCDL;

    private static final int RECIPROCAL_BITS = 35;

    /** The least numbers of two digits, three digits and so on. */
    private static final long[] LEAST = leastByDigits();

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;
    private final Hints hints = new Hints();

    /** The number of bytes added. */
    public int size() {
        return size;
    }

    /** Adds a byte. */
    public void add(int value) {
        if (size == bytes.length) {
            reserve(1);
        }
        bytes[size++] = (byte) value;
    }

    /** Adds the two lower bytes of a number, the higher of them first. */
    public void addPair(int value) {
        if (bytes.length - size < Short.BYTES) {
            reserve(Short.BYTES);
        }
        bytes[size] = (byte) (value >>> Byte.SIZE);
        bytes[size + 1] = (byte) value;
        size += Short.BYTES;
    }

    /** Adds the lowest bytes of a number, the very lowest one first. */
    void addLowest(long value, int count) {
        putLowest(reserved(Long.BYTES), size, value);
        size += count;
    }

    /** Puts all bytes of a number into an array, the lowest one first. */
    static void putLowest(byte[] bytes, int at, long value) {
        LONG.set(bytes, at, value);
    }

    /** Adds bytes. */
    public void add(byte[] values) {
        add(values, values.length);
    }

    /** Adds what another block holds. */
    public void add(ByteBlock other) {
        add(other.bytes, other.size);
    }

    private void add(byte[] values, int count) {
        reserve(count);
        System.arraycopy(values, 0, bytes, size, count);
        size += count;
    }

    /** Adds a number's decimal digits, with a minus sign where it is below zero. */
    public void addDigits(long number) {
        if (number >= 0 && number < SMALL) {
            addSmall((int) number);
            return;
        }
        if (number == Long.MIN_VALUE) {
            addLatin(Long.toString(number));
            return;
        }
        reserve(MOST_DIGITS);
        long left = number;
        if (left < 0) {
            bytes[size++] = '-';
            left = -left;
        }
        int start = size;
        size += digits(left);
        for (int at = size - 1; at >= start; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private void addSmall(int number) {
        if (bytes.length - size < MOST_DIGITS) {
            reserve(MOST_DIGITS);
        }
        int digits = 1;
        for (int least = 10; digits < SMALL_DIGITS && number >= least; least *= 10) {
            digits++;
        }
        int left = number;
        for (int at = size + digits - 1; at >= size; at--) {
            int tenth = tenth(left);
            bytes[at] = (byte) ('0' + left - 10 * tenth);
            left = tenth;
        }
        size += digits;
    }

    /**
     * Adds a number with a decimal point: 285.96 of 28596 with two decimals.
     *
     * @param unscaled the number without its point, any but the least of its type
     * @param decimals the digits behind the point, one or more
     */
    public void addDecimal(long unscaled, int decimals) {
        reserve(MOST_DIGITS + 1 + decimals);
        long left = unscaled;
        if (left < 0) {
            bytes[size++] = '-';
            left = -left;
        }
        int start = size;
        size += Math.max(digits(left), decimals + 1) + 1;
        int point = size - 1 - decimals;
        for (int at = size - 1; at > point; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        bytes[point] = '.';
        for (int at = point - 1; at >= start; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    /** Adds characters that take a byte each. */
    @SuppressWarnings("deprecation") // Of the characters' bytes only the lower one is wanted.
    public void addLatin(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
    }

    /** A copy of all bytes. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Makes sure that so many more bytes fit. */
    void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /**
     * Says that markup follows which is that behind this slot's place before, but for a few bytes.
     *
     * @param slot a small number of the caller's choice
     */
    public void markup(int slot) {
        hints.like(size, slot, Hints.ALIKE);
    }

    /**
     * Says that markup follows which is that behind one of two slots' places before, but for a few
     * bytes.
     *
     * @param nearSlot the slot whose place is taken where it is near, for that takes fewer bits
     */
    public void markup(int slot, int nearSlot) {
        hints.likeNear(size, slot, nearSlot);
    }

    /** Says that words follow: those behind this slot's place before, or any others. */
    public void words(int slot) {
        hints.like(size, slot, Hints.SEARCH);
    }

    /** Says that figures follow, which no search would find elsewhere. */
    public void figures() {
        hints.unlike(size);
    }

    Hints hints() {
        return hints;
    }

    /** Holds nothing again. */
    public void clear() {
        size = 0;
        hints.clear();
    }

    /** Where the bytes are, which are so many as {@link #size} says: no copy. */
    public byte[] array() {
        return bytes;
    }

    /** The array, with room for so many bytes more. */
    byte[] reserved(int more) {
        reserve(more);
        return bytes;
    }

    /** Takes what was written into the array behind the bytes so far. */
    void grow(int written) {
        size += written;
    }

    /** The last bytes, at most so many. */
    byte[] end(int most) {
        return Arrays.copyOfRange(bytes, Math.max(0, size - most), size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /**
     * A tenth of a number that is not below zero, rounded down: no division, which takes longer.
     */
    private static int tenth(int number) {
        return (int) ((number * RECIPROCAL_OF_TEN) >>> RECIPROCAL_BITS);
    }

    private static int digits(long number) {
        int digits = 1;
        while (digits <= LEAST.length && number >= LEAST[digits - 1]) {
            digits++;
        }
        return digits;
    }

    private static long[] leastByDigits() {
        long[] least = new long[18];
        long power = 1;
        for (int place = 0; place < least.length; place++) {
            power *= 10;
            least[place] = power;
        }
        return least;
    }
}
