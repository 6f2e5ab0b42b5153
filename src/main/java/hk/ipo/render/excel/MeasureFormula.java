package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A measure as a live formula over the ledger. It has the meaning that {@code Evaluator} gives the
 * measure: nothing adds up to zero, but has no mean.
 */
final class MeasureFormula {

    private static final String ZERO = "0";

    /**
     * What a row counts that is not selected, where zero would count. Text is passed over among
     * many rows and is an error alone, whereas a lone FALSE would count as zero.
     */
    private static final String NOTHING = "\"\"";

    private final DataColumns data;
    private final SelectionFormula selections;
    private final NameFormula names;
    private final String unknown;

    MeasureFormula(DataColumns data, Wording wording) {
        this.data = data;
        this.selections = new SelectionFormula(data, wording);
        this.names = new NameFormula(data, selections);
        this.unknown = FormulaText.literal(wording.unknown());
    }

    /**
     * The formula of a cell, which shows n/a where the measure has no value. The share of the GEM
     * deals is {@code IFERROR(SUMIFS(Ledger[Funds],Ledger[Board],"=GEM")/SUM(Ledger[Funds]),
     * "n/a")}.
     *
     * @throws IllegalArgumentException when the formula is longer than programs accept
     */
    Formula of(Measure measure) {
        Formula formula = expression(measure).orElse(unknown);
        if (formula.text().length() > Formula.LONGEST) {
            throw new IllegalArgumentException(
                    "a formula of at most " + Formula.LONGEST + " characters expected");
        }
        return formula;
    }

    private Formula expression(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> count(count.selection());
            case Measure.Aggregate aggregate -> aggregate(aggregate);
            case Measure.SumOfLargest largest -> sumOfLargest(largest);
            case Measure.SumOfProducts products -> sumOfProducts(products);
            case Measure.OfName ofName -> names.of(ofName);
            case Measure.Percentile percentile ->
                    // The older name of PERCENTILE.INC, which every program knows.
                    Formula.uncertain(
                                    "PERCENTILE("
                                            + values(
                                                    percentile.column(),
                                                    percentile.selection(),
                                                    NOTHING)
                                            + ","
                                            + FormulaText.literal(
                                                    BigDecimal.valueOf(percentile.percent(), 2))
                                            + ")")
                            .arrayIf(selected(percentile.selection()));
            case Measure.Stated stated -> stated(stated.value());
            case Measure.OfDeal ofDeal ->
                    lookup(
                            data.ledger(Selection.Ledger.PERIOD, ofDeal.column()),
                            FormulaText.literal(ofDeal.stockCode().toString()),
                            data.ledger(Selection.Ledger.PERIOD, LedgerColumns.STOCK_CODE));
            case Measure.YearTotal total ->
                    lookup(
                            data.annual(AnnualColumn.of(total.field())),
                            Integer.toString(total.year()),
                            data.annual(AnnualColumn.YEAR));
            case Measure.Quotient quotient ->
                    expression(quotient.numerator())
                            .joined("/", expression(quotient.denominator()));
            case Measure.Difference difference ->
                    expression(difference.minuend())
                            .joined("-", expression(difference.subtrahend()));
            case Measure.Change change ->
                    expression(change.now())
                            .joined("/", expression(change.before()))
                            .joined("-", Formula.certain("1"));
            case Measure.Total total ->
                    total.parts().stream()
                            .map(part -> expression(part).orElse(ZERO))
                            .reduce(MeasureFormula::plus)
                            .orElse(Formula.certain(ZERO));
            case Measure.Scaled scaled ->
                    expression(scaled.measure())
                            .joined("*", Formula.certain(Long.toString(scaled.factor())));
        };
    }

    /** A number; one below zero counts as a term, so that no two signs meet. */
    private static Formula stated(BigDecimal value) {
        return new Formula(
                FormulaText.literal(value),
                value.signum() < 0 ? Formula.Shape.JOINED : Formula.Shape.WHOLE,
                false,
                false);
    }

    private Formula count(Selection selection) {
        if (selection.conditions().isEmpty()) {
            return Formula.certain(
                    "COUNTA(" + data.ledger(selection.ledger(), LedgerColumns.STOCK_CODE) + ")");
        }
        return selections
                .criteria(selection)
                .map(criteria -> Formula.certain("COUNTIFS(" + criteria + ")"))
                .orElseGet(
                        () ->
                                Formula.certain("SUM(IF(" + selections.rows(selection) + ",1,0))")
                                        .asArray());
    }

    private Formula aggregate(Measure.Aggregate aggregate) {
        Column.Numeric column = aggregate.column();
        Selection selection = aggregate.selection();
        return switch (aggregate.statistic()) {
            case SUM ->
                    over(
                            column,
                            selection,
                            "SUMIFS",
                            ZERO,
                            values -> "SUM(" + values + ")",
                            Formula::certain);
            case MEAN ->
                    over(
                            column,
                            selection,
                            "AVERAGEIFS",
                            NOTHING,
                            values -> "AVERAGE(" + values + ")",
                            Formula::uncertain);
            case MEDIAN ->
                    Formula.uncertain("MEDIAN(" + values(column, selection, NOTHING) + ")")
                            .arrayIf(selected(selection));
            // The largest of no values is an error where their maximum would be zero.
            case MAXIMUM ->
                    Formula.uncertain("LARGE(" + values(column, selection, NOTHING) + ",1)")
                            .arrayIf(selected(selection));
            case MINIMUM ->
                    Formula.uncertain("SMALL(" + values(column, selection, NOTHING) + ",1)")
                            .arrayIf(selected(selection));
            case SUM_OF_SQUARES ->
                    Formula.certain("SUMSQ(" + values(column, selection, ZERO) + ")")
                            .arrayIf(selected(selection));
        };
    }

    private Formula over(
            Column.Numeric column,
            Selection selection,
            String conditional,
            String otherwise,
            UnaryOperator<String> plain,
            Function<String, Formula> formula) {
        if (!selected(selection)) {
            return formula.apply(plain.apply(values(column, selection, otherwise)));
        }
        Optional<String> criteria = selections.criteria(selection);
        return criteria.map(
                        pairs ->
                                formula.apply(
                                        conditional
                                                + "("
                                                + data.ledger(selection.ledger(), column)
                                                + ","
                                                + pairs
                                                + ")"))
                .orElseGet(
                        () ->
                                formula.apply(plain.apply(values(column, selection, otherwise)))
                                        .asArray());
    }

    private Formula sumOfLargest(Measure.SumOfLargest largest) {
        String values = values(largest.column(), largest.selection(), NOTHING);
        // Terms, because not every program takes several ranks in one call; a rank beyond the known
        // values counts nothing.
        String terms =
                IntStream.rangeClosed(1, largest.count())
                        .mapToObj(rank -> "IFERROR(LARGE(" + values + "," + rank + "),0)")
                        .collect(Collectors.joining("+"));
        return new Formula(terms, Formula.Shape.JOINED, selected(largest.selection()), false);
    }

    private Formula sumOfProducts(Measure.SumOfProducts products) {
        Selection selection = products.selection();
        return Formula.certain(
                        "SUM(IF("
                                + selections.rows(selection, products.column(), products.weight())
                                + ","
                                + data.ledger(selection.ledger(), products.column())
                                + "*"
                                + data.ledger(selection.ledger(), products.weight())
                                + ",0))")
                .asArray();
    }

    /** The mean of one cell: a blank cell would look up as zero, but has no mean. */
    private static Formula lookup(String column, String key, String keys) {
        return Formula.uncertain(
                "AVERAGE(INDEX(" + column + ",MATCH(" + key + "," + keys + ",0)))");
    }

    /** A column's numbers in the selected rows, and what stands for the other rows. */
    private String values(Column.Numeric column, Selection selection, String otherwise) {
        String range = data.ledger(selection.ledger(), column);
        return selected(selection)
                ? "IF(" + selections.rows(selection, column) + "," + range + "," + otherwise + ")"
                : range;
    }

    private static boolean selected(Selection selection) {
        return !selection.conditions().isEmpty();
    }

    private static Formula plus(Formula left, Formula right) {
        return new Formula(
                left.text() + "+" + right.text(),
                Formula.Shape.JOINED,
                left.array() || right.array(),
                false);
    }
}
