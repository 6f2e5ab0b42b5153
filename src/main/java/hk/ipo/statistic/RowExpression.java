package hk.ipo.statistic;

import hk.ipo.market.Deal;
import hk.ipo.market.Decimals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a derived column is worked out from others of the same row. Java evaluates it; the workbook
 * writes it as the cell's formula.
 */
public sealed interface RowExpression {

    /** The value for a deal, empty as soon as one of the columns is. */
    Optional<BigDecimal> evaluate(Deal deal);

    /** The value of another column. */
    record Cell(Column.Numeric column) implements RowExpression {
        @Override
        public Optional<BigDecimal> evaluate(Deal deal) {
            return column.value().apply(deal);
        }
    }

    /** A fixed number. */
    record Constant(BigDecimal number) implements RowExpression {
        @Override
        public Optional<BigDecimal> evaluate(Deal deal) {
            return Optional.of(number);
        }
    }

    /** The days from one date to another: 8 from 1 January to 9 January. */
    record DaysBetween(Column.Day from, Column.Day to) implements RowExpression {
        @Override
        public Optional<BigDecimal> evaluate(Deal deal) {
            return from.value()
                    .apply(deal)
                    .flatMap(
                            start ->
                                    to.value()
                                            .apply(deal)
                                            .map(end -> ChronoUnit.DAYS.between(start, end)))
                    .map(BigDecimal::valueOf)
                    .map(Decimals::plain);
        }
    }

    /** Two expressions joined by an operator. */
    record Operation(Operator operator, RowExpression left, RowExpression right)
            implements RowExpression {
        @Override
        public Optional<BigDecimal> evaluate(Deal deal) {
            Optional<BigDecimal> first = left.evaluate(deal);
            if (first.isEmpty()) {
                return first;
            }
            Optional<BigDecimal> second = right.evaluate(deal);
            return second.isEmpty()
                    ? second
                    : operator.apply(first.get(), second.get()).map(Decimals::plain);
        }
    }

    /** The whole number at or below an expression's: 33 for 33.67. */
    record Whole(RowExpression expression) implements RowExpression {
        @Override
        public Optional<BigDecimal> evaluate(Deal deal) {
            return expression
                    .evaluate(deal)
                    .map(number -> Decimals.plain(number.setScale(0, RoundingMode.FLOOR)));
        }
    }

    /** The four operations; a division by zero has no value. */
    enum Operator {
        /** Sum. */
        PLUS("+"),
        /** Difference. */
        MINUS("-"),
        /** Product. */
        TIMES("*"),
        /** Quotient. */
        OVER("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator's sign in a formula. */
        public String sign() {
            return sign;
        }

        private Optional<BigDecimal> apply(BigDecimal left, BigDecimal right) {
            return switch (this) {
                case PLUS -> Optional.of(left.add(right));
                case MINUS -> Optional.of(left.subtract(right));
                case TIMES -> Optional.of(left.multiply(right));
                case OVER ->
                        right.signum() == 0
                                ? Optional.empty()
                                : Optional.of(left.divide(right, Rounding.QUOTIENT));
            };
        }
    }

    /** The value of another column. */
    static RowExpression of(Column.Numeric column) {
        return new Cell(column);
    }

    /** This and another, added. */
    default RowExpression plus(RowExpression other) {
        return new Operation(Operator.PLUS, this, other);
    }

    /** Another taken from this. */
    default RowExpression minus(RowExpression other) {
        return new Operation(Operator.MINUS, this, other);
    }

    /** This and another, multiplied. */
    default RowExpression times(RowExpression other) {
        return new Operation(Operator.TIMES, this, other);
    }

    /** This divided by another. */
    default RowExpression over(RowExpression other) {
        return new Operation(Operator.OVER, this, other);
    }

    /** The whole number at or below this. */
    default RowExpression whole() {
        return new Whole(this);
    }
}
