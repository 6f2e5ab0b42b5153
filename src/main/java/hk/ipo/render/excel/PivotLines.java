package hk.ipo.render.excel;

import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the pivot table, worked out as every figure is.
 *
 * @param lines one a kind of industry, the one with the most funds first
 * @param deals the number of all deals
 * @param funds the funds of all deals
 */
record PivotLines(List<Line> lines, BigDecimal deals, BigDecimal funds) {

    /**
     * The deals of one industry.
     *
     * @param industry which, empty for the deals of which it is not known
     * @param deals their number
     * @param funds their funds as known on the as-of day, HK$
     */
    record Line(Optional<Label> industry, BigDecimal deals, BigDecimal funds) {}

    static PivotLines of(EditionFacts facts) {
        Evaluator evaluator = new Evaluator(facts);
        List<Line> lines =
                facts.deals().stream()
                        .map(LedgerColumns.INDUSTRY.value())
                        .distinct()
                        .map(industry -> line(evaluator, industry))
                        .sorted(
                                Comparator.comparing(Line::funds)
                                        .reversed()
                                        .thenComparing(
                                                line ->
                                                        line.industry()
                                                                .map(Label::code)
                                                                .orElse("")))
                        .toList();
        return new PivotLines(
                lines, count(evaluator, Selection.ALL), sum(evaluator, Selection.ALL));
    }

    private static Line line(Evaluator evaluator, Optional<Label> industry) {
        Selection selection =
                Selection.ALL.and(
                        industry.<Selection.Condition>map(
                                        label ->
                                                new Selection.Condition.Is(
                                                        LedgerColumns.INDUSTRY, label))
                                .orElseGet(
                                        () ->
                                                new Selection.Condition.Unknown(
                                                        LedgerColumns.INDUSTRY)));
        return new Line(industry, count(evaluator, selection), sum(evaluator, selection));
    }

    private static BigDecimal count(Evaluator evaluator, Selection selection) {
        return evaluator.evaluate(Measure.count(selection)).value().orElseThrow();
    }

    private static BigDecimal sum(Evaluator evaluator, Selection selection) {
        return evaluator
                .evaluate(Measure.sum(LedgerColumns.FUNDS, selection))
                .value()
                .orElseThrow();
    }
}
