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
            out.addDecimal(number.scaleByPowerOfTen(scale).longValue(), scale);
        }
    }

    private XmlNumber() {}
}
