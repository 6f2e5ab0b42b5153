package hk.ipo.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a record's values one after the other, as {@link PackedInput} reads them. */
final class PackedOutput {

    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7F;
    private static final char LAST_NARROW = 0xFF;

    private final SharedValues<String> texts;
    private byte[] bytes = new byte[512];
    private int size;

    PackedOutput(SharedValues<String> texts) {
        this.texts = texts;
    }

    /** Begins another record. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void copyTo(byte[] target, int from) {
        System.arraycopy(bytes, 0, target, from, size);
    }

    /** A number of either sign, the shorter the nearer to zero. */
    void whole(long number) {
        long left = (number << 1) ^ (number >> 63);
        while ((left & ~SEVEN_BITS) != 0) {
            one((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        one((int) left);
    }

    void flag(boolean is) {
        one(is ? 1 : 0);
    }

    /** A text, in a byte a character where all of them are Latin. */
    void text(String text) {
        boolean wide = false;
        for (int at = 0; at < text.length() && !wide; at++) {
            wide = text.charAt(at) > LAST_NARROW;
        }
        marked(text.length(), wide);
        if (wide) {
            for (int at = 0; at < text.length(); at++) {
                one(text.charAt(at) >> 8);
                one(text.charAt(at));
            }
        } else {
            all(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** A web address: its folder is that of many. */
    void address(String address) {
        int name = address.lastIndexOf('/') + 1;
        shared(address.substring(0, name));
        text(address.substring(name));
    }

    /** A text that many records have, of which the place in a list is written. */
    void shared(String text) {
        whole(texts.place(text));
    }

    void constant(Enum<?> constant) {
        shared(constant.name());
    }

    void day(LocalDate day) {
        whole(day.toEpochDay());
    }

    /** An exact number. */
    void number(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        boolean wide = unscaled.bitLength() >= Long.SIZE;
        marked(number.scale(), wide);
        if (wide) {
            byte[] digits = unscaled.toByteArray();
            whole(digits.length);
            all(digits);
        } else {
            whole(unscaled.longValue());
        }
    }

    void money(Money money) {
        shared(money.currency().getCurrencyCode());
        number(money.amount());
    }

    /** A value that may be missing. */
    <V> void optional(Optional<V> value, Consumer<V> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    <V> void list(Collection<V> values, Consumer<V> write) {
        whole(values.size());
        values.forEach(write);
    }

    private void marked(long number, boolean mark) {
        whole(2 * number + (mark ? 1 : 0));
    }

    private void all(byte[] some) {
        reserve(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private void one(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
