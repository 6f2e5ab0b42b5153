package hk.ipo.render;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a language writes the digits of a number.
 *
 * @param point what stands before the decimals
 * @param group what parts thousands from hundreds
 */
record Numerals(char point, char group) {

    private static final int GROUP = 3;

    /** So many digits any long has. */
    private static final int MOST_IN_LONG = 18;

    /** Those of a language. */
    static Numerals of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return new Numerals(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
    }

    /**
     * The digits of a number, with all its decimals and without a sign: 1,234.50.
     *
     * @param grouped whether thousands are parted
     */
    String of(BigDecimal number, boolean grouped) {
        return number.precision() <= MOST_IN_LONG && number.scale() >= 0
                ? of(number.unscaledValue().longValue(), number.scale(), grouped)
                : ofAny(number, grouped);
    }

    /** From the last digit to the first, as a ledger has them by the million. */
    private String of(long unscaled, int decimals, boolean grouped) {
        char[] written = new char[MOST_IN_LONG + MOST_IN_LONG / GROUP + decimals + 2];
        int at = written.length;
        long left = Math.abs(unscaled);
        for (int place = 0; place < decimals; place++) {
            long tenth = left / 10;
            written[--at] = (char) ('0' + left - 10 * tenth);
            left = tenth;
        }
        if (decimals > 0) {
            written[--at] = point;
        }
        int place = 0;
        do {
            if (grouped && place > 0 && place % GROUP == 0) {
                written[--at] = group;
            }
            long tenth = left / 10;
            written[--at] = (char) ('0' + left - 10 * tenth);
            left = tenth;
            place++;
        } while (left > 0);
        return new String(written, at, written.length - at);
    }

    private String ofAny(BigDecimal number, boolean grouped) {
        String digits = number.abs().toPlainString();
        int dot = digits.indexOf('.');
        int whole = dot < 0 ? digits.length() : dot;
        StringBuilder written = new StringBuilder(digits.length() + whole / GROUP + 1);
        for (int at = 0; at < whole; at++) {
            if (grouped && at > 0 && (whole - at) % GROUP == 0) {
                written.append(group);
            }
            written.append(digits.charAt(at));
        }
        if (dot >= 0) {
            written.append(point).append(digits, dot + 1, digits.length());
        }
        return written.toString();
    }
}
