package hk.ipo.render;

import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Measure.Statistic;
import hk.ipo.statistic.Selection;

/** Tells a share, a part of a whole, from any other quotient. */
final class Shares {

    /** Whether the numerator is a count or sum of some of what the denominator counts or sums. */
    static boolean isShare(Measure.Quotient quotient) {
        return switch (quotient.denominator()) {
            case Measure.Count whole ->
                    quotient.numerator() instanceof Measure.Count part
                            && isWithin(part.selection(), whole.selection());
            case Measure.Aggregate whole when whole.statistic() == Statistic.SUM ->
                    isPartOf(quotient.numerator(), whole);
            default -> false;
        };
    }

    private static boolean isPartOf(Measure part, Measure.Aggregate whole) {
        return switch (part) {
            case Measure.Aggregate one ->
                    one.statistic() == Statistic.SUM
                            && one.column().equals(whole.column())
                            && isWithin(one.selection(), whole.selection());
            case Measure.SumOfLargest largest ->
                    largest.column().equals(whole.column())
                            && isWithin(largest.selection(), whole.selection());
            case Measure.OfDeal one ->
                    one.column().equals(whole.column()) && whole.selection().equals(Selection.ALL);
            default -> false;
        };
    }

    private static boolean isWithin(Selection part, Selection whole) {
        return part.ledger() == whole.ledger() && part.conditions().containsAll(whole.conditions());
    }

    private Shares() {}
}
