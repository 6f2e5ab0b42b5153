package hk.ipo.market;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the values of one record back in the order in which {@link PackedOutput} wrote them. */
final class PackedInput {

    private static final int MORE = 0x80;
    private static final int SEVEN_BITS = 0x7F;
    private static final int A_BYTE = 0xFF;

    private final SharedValues<String> texts;
    private final byte[] bytes;
    private int at;

    /** The record that begins at a place of some bytes. */
    PackedInput(SharedValues<String> texts, byte[] bytes, int from) {
        this.texts = texts;
        this.bytes = bytes;
        this.at = from;
    }

    long whole() {
        long number = 0;
        int shift = 0;
        int one = bytes[at++];
        while ((one & MORE) != 0) {
            number |= (long) (one & SEVEN_BITS) << shift;
            shift += 7;
            one = bytes[at++];
        }
        number |= (long) one << shift;
        return (number >>> 1) ^ -(number & 1);
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        long marked = whole();
        int length = (int) (marked >> 1);
        int from = at;
        if ((marked & 1) == 0) {
            at += length;
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        at += 2 * length;
        char[] signs = new char[length];
        for (int sign = 0; sign < length; sign++) {
            int place = from + 2 * sign;
            signs[sign] = (char) ((bytes[place] & A_BYTE) << 8 | (bytes[place + 1] & A_BYTE));
        }
        return new String(signs);
    }

    String address() {
        return shared() + text();
    }

    String shared() {
        return texts.at((int) whole());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, shared());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(whole());
    }

    BigDecimal number() {
        long marked = whole();
        int scale = (int) (marked >> 1);
        if ((marked & 1) == 0) {
            return BigDecimal.valueOf(whole(), scale);
        }
        int length = (int) whole();
        int from = at;
        at += length;
        return new BigDecimal(new BigInteger(bytes, from, length), scale);
    }

    Money money() {
        String currency = shared();
        return new Money(
                currency.equals(Money.HKD.getCurrencyCode())
                        ? Money.HKD
                        : Currency.getInstance(currency),
                number());
    }

    <V> Optional<V> optional(Supplier<V> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    <V> List<V> list(Supplier<V> read) {
        int size = (int) whole();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(read.get());
        }
        List<V> values = new ArrayList<>(size);
        for (int number = 0; number < size; number++) {
            values.add(read.get());
        }
        return List.copyOf(values);
    }
}
