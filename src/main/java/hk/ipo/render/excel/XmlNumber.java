package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

import java.math.BigDecimal;

/** Numbers written as a cell holds them, which is binary: to some sixteen digits. */
final class XmlNumber {

    /** So many digits come back from a binary number as they were, so that they are copied. */
    private static final int EXACT_DIGITS = 15;

    /** Adds a number: 285961819485, 1.5; of a quotient what its binary number is: 0.1. */
    static void add(ByteBlock out, BigDecimal number) {
        int scale = number.scale();
        if (number.precision() > EXACT_DIGITS || scale < 0 || scale > EXACT_DIGITS) {
            out.addLatin(Double.toString(number.doubleValue()));
        } else if (scale == 0) {
            out.addDigits(number.longValue());
        } else {
            addDecimal(out, number.unscaledValue().longValue(), scale);
        }
    }

    private static void addDecimal(ByteBlock out, long unscaled, int scale) {
        long power = 1;
        for (int place = 0; place < scale; place++) {
            power *= 10;
        }
        long left = unscaled;
        if (left < 0) {
            out.add('-');
            left = -left;
        }
        out.addDigits(left / power);
        out.add('.');
        long fraction = left % power;
        for (long digit = power / 10; digit > 0; digit /= 10) {
            out.add((int) ('0' + fraction / digit % 10));
        }
    }

    private XmlNumber() {}
}
