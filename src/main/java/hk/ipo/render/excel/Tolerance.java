package hk.ipo.render.excel;

import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far two numbers may be apart and still agree: spreadsheets compute in binary fractions.
 *
 * @param most the largest difference: half a cent of money, a billionth of a ratio
 */
record Tolerance(BigDecimal most) {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal A_BILLIONTH = new BigDecimal("0.000000001");

    static Tolerance of(Unit unit) {
        return new Tolerance(
                switch (unit) {
                    case COUNT, HKD, HKD_PER_SHARE, SHARES -> HALF_A_CENT;
                    case SHARED_COUNT, PERCENT, MULTIPLE, INDEX, DAYS, MONTHS, MILLIONS ->
                            A_BILLIONTH;
                });
    }

    /** Whether two values agree; two unknown ones do. */
    boolean admits(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        return left.get().subtract(right.get()).abs().compareTo(most) <= 0;
    }

    /** The same over two cells. */
    String formula(String left, String right) {
        return "IFERROR(ABS("
                + left
                + "-"
                + right
                + ")<="
                + FormulaText.literal(most)
                + ","
                + left
                + "="
                + right
                + ")";
    }
}
