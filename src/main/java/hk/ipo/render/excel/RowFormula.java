package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.RowExpression;

import java.util.function.Function;
import java.util.function.Predicate;

/** A derived column's formula in one row, over that row's cells. */
final class RowFormula {

    /** The formula, each column replaced by its cell: {@code R2+S2}. */
    static String of(RowExpression expression, Function<Column, String> cell) {
        return switch (expression) {
            case RowExpression.Cell one -> cell.apply(one.column());
            case RowExpression.DaysBetween days ->
                    cell.apply(days.to()) + "-" + cell.apply(days.from());
            case RowExpression.Constant constant -> FormulaText.literal(constant.number());
            case RowExpression.Whole whole -> "INT(" + of(whole.expression(), cell) + ")";
            case RowExpression.Operation operation ->
                    operand(operation.left(), cell)
                            + operation.operator().sign()
                            + operand(operation.right(), cell);
        };
    }

    /** Whether every column that the expression reads is there. */
    static boolean reads(RowExpression expression, Predicate<Column> there) {
        return switch (expression) {
            case RowExpression.Cell one -> there.test(one.column());
            case RowExpression.DaysBetween days -> there.test(days.from()) && there.test(days.to());
            case RowExpression.Constant ignored -> true;
            case RowExpression.Whole whole -> reads(whole.expression(), there);
            case RowExpression.Operation operation ->
                    reads(operation.left(), there) && reads(operation.right(), there);
        };
    }

    private static String operand(RowExpression expression, Function<Column, String> cell) {
        String text = of(expression, cell);
        return isJoined(expression) ? "(" + text + ")" : text;
    }

    private static boolean isJoined(RowExpression expression) {
        return expression instanceof RowExpression.Operation
                || expression instanceof RowExpression.DaysBetween;
    }

    private RowFormula() {}
}
