package hk.ipo.render.excel;

import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two formulas that must agree.
 *
 * @param title what must agree, in words
 * @param left one way to work it out
 * @param right the other
 * @param unit what both count
 */
record CheckLine(String title, Side left, Side right, Unit unit) {

    /** A formula and what it came to. */
    record Side(Formula formula, Optional<BigDecimal> value) {}

    /** Whether they agree, as far as binary fractions let them. */
    boolean holds() {
        return Tolerance.of(unit).admits(left.value(), right.value());
    }

    /** What is between them, where both are known. */
    Optional<BigDecimal> difference() {
        return left.value().flatMap(a -> right.value().map(a::subtract));
    }
}
