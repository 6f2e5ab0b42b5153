package hk.ipo.store;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows as PostgreSQL's {@code COPY} reads them in its binary format: the length of each value and
 * its bytes, as <a href="https://www.postgresql.org/docs/current/sql-copy.html">its manual</a> has
 * it. Nothing in a value can end it, and the server need not read numbers and days from texts.
 */
final class CopyRows {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };

    private static final int NO_VALUE = -1;
    private static final short NO_ROW = -1;

    private static final int DIGITS_A_GROUP = 4;
    private static final long GROUP = 10_000;
    private static final short POSITIVE = 0;
    private static final short NEGATIVE = 0x4000;

    /** With the zeros behind them that fill a group, so many digits fit into a long number. */
    private static final int MOST_DIGITS = 15;

    /** The day from which PostgreSQL counts. */
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private byte[] bytes = new byte[64 * 1024];
    private int size;

    /** Begins with what stands before all rows: flags and an extension, of which there are none. */
    CopyRows() {
        append(SIGNATURE);
        append(0);
        append(0);
    }

    /** Begins a row of so many values. */
    void row(int values) {
        append((short) values);
    }

    /**
     * Adds a value to the row, null for none: a text, a number, a flag or a day, each to a column
     * of just that type.
     */
    // A switch by types asks a list of them, each time and for each value of a million rows.
    @SuppressWarnings("IfChainToSwitch")
    void add(@Nullable Object value) {
        if (value == null) {
            append(NO_VALUE);
        } else if (value instanceof String text) {
            sized(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof BigDecimal number) {
            append(number);
        } else if (value instanceof Long number) {
            append(Long.BYTES);
            reserve(Long.BYTES);
            ByteConverter.int8(bytes, size, number);
            size += Long.BYTES;
        } else if (value instanceof LocalDate day) {
            append(Integer.BYTES);
            append(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
        } else if (value instanceof Integer number) {
            append(Integer.BYTES);
            append(number.intValue());
        } else if (value instanceof Boolean flag) {
            sized(new byte[] {(byte) (flag ? 1 : 0)});
        } else {
            throw new IllegalArgumentException(
                    "a value of a column expected, not of " + value.getClass());
        }
    }

    /** Ends all rows. */
    void end() {
        append(NO_ROW);
    }

    int size() {
        return size;
    }

    /** What was added since it was taken before. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        size = 0;
        return taken;
    }

    /**
     * PostgreSQL has a number as groups of four decimal digits with the point between two groups:
     * 1234567.89 is 123, 4567 and 8900. The driver's own making of them is for numbers of any
     * length, and slow.
     */
    private void append(BigDecimal number) {
        int decimals = number.scale();
        if (decimals < 0 || decimals > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            sized(ByteConverter.numeric(number));
            return;
        }
        long digits = Math.abs(number.unscaledValue().longValueExact());
        int groupsBehindPoint = 0;
        for (int behind = decimals; behind > 0; behind -= DIGITS_A_GROUP) {
            groupsBehindPoint++;
        }
        for (int pad = decimals; pad < groupsBehindPoint * DIGITS_A_GROUP; pad++) {
            digits *= 10;
        }
        int groups = 0;
        for (long left = digits; left > 0; left = Math.floorDiv(left, GROUP)) {
            groups++;
        }
        append((4 + groups) * Short.BYTES);
        append((short) groups);
        append((short) (groups - groupsBehindPoint - 1));
        append(number.signum() < 0 ? NEGATIVE : POSITIVE);
        append((short) decimals);
        reserve(groups * Short.BYTES);
        for (int group = groups - 1; group >= 0; group--) {
            ByteConverter.int2(bytes, size + group * Short.BYTES, (int) (digits % GROUP));
            digits = Math.floorDiv(digits, GROUP);
        }
        size += groups * Short.BYTES;
    }

    private void sized(byte[] value) {
        append(value.length);
        append(value);
    }

    private void append(byte[] some) {
        reserve(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void append(int number) {
        reserve(Integer.BYTES);
        ByteConverter.int4(bytes, size, number);
        size += Integer.BYTES;
    }

    private void append(short number) {
        reserve(Short.BYTES);
        ByteConverter.int2(bytes, size, number);
        size += Short.BYTES;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
