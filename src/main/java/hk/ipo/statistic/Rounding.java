package hk.ipo.statistic;

import java.math.MathContext;

/** The one rounding policy: sums and products are exact, quotients carry 34 digits. */
public final class Rounding {

    /**
     * 34 significant digits, half to even: more than any display shows, and the same everywhere.
     */
    public static final MathContext QUOTIENT = MathContext.DECIMAL128;

    private Rounding() {}
}
