package hk.ipo.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forms in which almost all numbers and days stand in a file, read at once: digits alone, with
 * a point among them, or as 2025-01-31. What has any other form, even one that is right, is left to
 * {@link Field}, which also says what is wrong.
 */
final class PlainForms {

    /** So many digits fit into a long number whichever they are. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 10;
    private static final int DAY_LENGTH = 10;
    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    /** A number from zero on: {@code 12}, {@code 3.05}. */
    static Optional<BigDecimal> number(String text) {
        int length = text.length();
        if (length == 0 || length > MOST_DIGITS + 1) {
            return Optional.empty();
        }
        long digits = 0;
        int point = -1;
        for (int at = 0; at < length; at++) {
            int digit = text.charAt(at) - '0';
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
        int decimals = length - point - 1;
        return point == 0 || decimals == 0 || decimals > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(digits, decimals));
    }

    /** A day that every month has: {@code 2025-01-28}. */
    static Optional<LocalDate> day(String text) {
        if (text.length() != DAY_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = 100 * two(text, 0) + two(text, 2);
        int month = two(text, 5);
        int day = two(text, 8);
        return year < 0 || month < 1 || month > 12 || day < 1 || day > LAST_DAY_OF_ALL_MONTHS
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /** The number that two digits make; far below zero when they are none. */
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Short.MIN_VALUE : 10 * tens + ones;
    }

    private PlainForms() {}
}
