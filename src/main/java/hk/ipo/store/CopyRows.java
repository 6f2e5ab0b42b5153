package hk.ipo.store;

import org.postgresql.util.ByteConverter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows as PostgreSQL's {@code COPY} reads them in its binary format: the length of each value and
 * its bytes, as <a href="https://www.postgresql.org/docs/current/sql-copy.html">its manual</a> has
 * it. Nothing in a value can end it, and the server need not read numbers and days from texts.
 */
final class CopyRows implements RowSink {

    /** Takes some of an array's bytes, which may change afterwards. */
    interface Recipient {
        void take(byte[] bytes, int from, int size) throws SQLException;
    }

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
    };

    private static final char LAST_OF_ASCII = '\u007F';

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

    @Override
    public void none(JDBCType type) {
        append(NO_VALUE);
    }

    /** A text of ASCII, as nearly all are, goes in sign by sign without bytes of its own. */
    @Override
    public void text(String text) {
        int length = text.length();
        reserve(Integer.BYTES + length);
        int at = size + Integer.BYTES;
        for (int sign = 0; sign < length; sign++) {
            char character = text.charAt(sign);
            if (character > LAST_OF_ASCII) {
                sized(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            bytes[at + sign] = (byte) character;
        }
        append(length);
        size += length;
    }

    @Override
    public void integer(int number) {
        append(Integer.BYTES);
        append(number);
    }

    @Override
    public void integer(long number) {
        append(Long.BYTES);
        reserve(Long.BYTES);
        ByteConverter.int8(bytes, size, number);
        size += Long.BYTES;
    }

    @Override
    public void flag(boolean flag) {
        append(1);
        reserve(1);
        bytes[size] = (byte) (flag ? 1 : 0);
        size++;
    }

    @Override
    public void day(LocalDate day) {
        integer(Math.toIntExact(day.toEpochDay() - FIRST_DAY));
    }

    /**
     * PostgreSQL has a number as groups of four decimal digits with the point between two groups:
     * 1234567.89 is 123, 4567 and 8900. The driver's own making of them is for numbers of any
     * length, and slow.
     */
    @Override
    public void decimal(BigDecimal number) {
        int decimals = number.scale();
        if (decimals < 0 || decimals > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            sized(ByteConverter.numeric(number));
            return;
        }
        // The unscaled value would be an object of its own, and so would its digits.
        long digits = Math.abs(number.scaleByPowerOfTen(decimals).longValue());
        int groupsBehindPoint = groupsOf(decimals);
        int padding = groupsBehindPoint * DIGITS_A_GROUP - decimals;
        for (int pad = 0; pad < padding; pad++) {
            digits *= 10;
        }
        int groups = digits == 0 ? 0 : groupsOf(number.precision() + padding);
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

    /** How many groups so many digits fill, the last of them in part. */
    private static int groupsOf(int digits) {
        return Math.ceilDiv(digits, DIGITS_A_GROUP);
    }

    /** Ends all rows. */
    void end() {
        append(NO_ROW);
    }

    int size() {
        return size;
    }

    /** Hands over what was added since it was handed over before. */
    void sendTo(Recipient recipient) throws SQLException {
        recipient.take(bytes, 0, size);
        size = 0;
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
