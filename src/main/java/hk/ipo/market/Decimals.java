package hk.ipo.market;

import java.math.BigDecimal;

/** The one canonical form of an exact decimal, so that equal numbers are equal values. */
public final class Decimals {

    /**
     * The same number without trailing zeros and without an exponent: 1.50 is 1.5, 1E+3 is 1000.
     */
    public static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Decimals() {}
}
