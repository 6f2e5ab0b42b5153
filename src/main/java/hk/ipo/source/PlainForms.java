package hk.ipo.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forms in which almost all numbers and days stand in a file, read at once: digits alone, with
 * a point among them, or as 2025-01-31. What has any other form, even one that is right, is left to
 * {@link Field}, which also says what is wrong. Each text is the characters from a place up to
 * another, that excluded.
 */
final class PlainForms {

    /** So many digits fit into a long number whichever they are. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 10;
    private static final int DAY_LENGTH = 10;
    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    /** A number from zero on: {@code 12}, {@code 3.05}. */
    static Optional<BigDecimal> number(char[] signs, int from, int to) {
        int length = to - from;
        if (length == 0 || length > MOST_DIGITS + 1) {
            return Optional.empty();
        }
        long digits = 0;
        int point = -1;
        for (int at = from; at < to; at++) {
            int digit = signs[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = at;
            } else {
                return Optional.empty();
            }
        }
        if (point < 0) {
            return length > MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(digits));
        }
        int decimals = to - point - 1;
        return point == from || decimals == 0 || decimals > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(digits, decimals));
    }

    /** A whole number from zero on: {@code 0}, {@code 300000}. */
    static Optional<Long> count(char[] signs, int from, int to) {
        if (from == to || to - from > MOST_DIGITS) {
            return Optional.empty();
        }
        long digits = 0;
        for (int at = from; at < to; at++) {
            int digit = signs[at] - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            digits = 10 * digits + digit;
        }
        return Optional.of(digits);
    }

    /** A day that every month has: {@code 2025-01-28}. */
    static Optional<LocalDate> day(char[] signs, int from, int to) {
        if (to - from != DAY_LENGTH || signs[from + 4] != '-' || signs[from + 7] != '-') {
            return Optional.empty();
        }
        int year = 100 * two(signs, from) + two(signs, from + 2);
        int month = two(signs, from + 5);
        int day = two(signs, from + 8);
        return year < 0 || month < 1 || month > 12 || day < 1 || day > LAST_DAY_OF_ALL_MONTHS
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /** The number that two digits make; far below zero when they are none. */
    private static int two(char[] signs, int at) {
        int tens = signs[at] - '0';
        int ones = signs[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Short.MIN_VALUE : 10 * tens + ones;
    }

    private PlainForms() {}
}
