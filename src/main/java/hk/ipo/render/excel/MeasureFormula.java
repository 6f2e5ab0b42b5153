package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
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
            case Measure.Percentile percentile -> {
                Values values = ranked(percentile.column(), percentile.selection());
                // The older name of PERCENTILE.INC, which every program knows.
                yield Formula.uncertain(
                                "PERCENTILE("
                                        + values.text()
                                        + ","
                                        + FormulaText.literal(
                                                BigDecimal.valueOf(percentile.percent(), 2))
                                        + ")")
                        .arrayIf(values.array());
            }
            case Measure.Stated stated -> stated(stated.value());
            case Measure.OfDeal ofDeal -> Formula.uncertain(ofDeal(ofDeal));
            case Measure.YearTotal total ->
                    Formula.uncertain(
                            lookup(
                                    data.annual(AnnualColumn.of(total.field())),
                                    Integer.toString(total.year()),
                                    data.annual(AnnualColumn.YEAR)));
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
                    listed(
                            "COUNTA",
                            selection,
                            part ->
                                    data.ledger(
                                            selection.ledger(), part, LedgerColumns.STOCK_CODE)));
        }
        return selections.fitCriteria(selection)
                ? added(selection, part -> "COUNTIFS(" + selections.criteria(selection, part) + ")")
                : Formula.certain(
                                listed(
                                        "SUM",
                                        selection,
                                        part -> "IF(" + selections.rows(selection, part) + ",1,0)"))
                        .asArray();
    }

    private Formula aggregate(Measure.Aggregate aggregate) {
        Column.Numeric column = aggregate.column();
        Selection selection = aggregate.selection();
        return switch (aggregate.statistic()) {
            case SUM ->
                    criteria(selection)
                            ? added(selection, part -> call("SUMIFS", column, selection, part))
                            : Formula.certain(listed("SUM", column, selection, ZERO))
                                    .arrayIf(selected(selection));
            // Means of parts do not add up.
            case MEAN ->
                    criteria(selection) && data.parts(selection.ledger()) == 1
                            ? Formula.uncertain(call("AVERAGEIFS", column, selection, 0))
                            : Formula.uncertain(listed("AVERAGE", column, selection, NOTHING))
                                    .arrayIf(selected(selection));
            case MEDIAN ->
                    Formula.uncertain(listed("MEDIAN", column, selection, NOTHING))
                            .arrayIf(selected(selection));
            // The largest of no values is an error where their maximum would be zero.
            case MAXIMUM -> extreme("LARGE", column, selection);
            case MINIMUM -> extreme("SMALL", column, selection);
            case SUM_OF_SQUARES ->
                    Formula.certain(listed("SUMSQ", column, selection, ZERO))
                            .arrayIf(selected(selection));
        };
    }

    private Formula extreme(String function, Column.Numeric column, Selection selection) {
        Values values = ranked(column, selection);
        return Formula.uncertain(function + "(" + values.text() + ",1)").arrayIf(values.array());
    }

    /** Whether a selection has conditions that criteria can say. */
    private boolean criteria(Selection selection) {
        return selected(selection) && selections.fitCriteria(selection);
    }

    private String call(String function, Column.Numeric column, Selection selection, int part) {
        return function
                + "("
                + data.ledger(selection.ledger(), part, column)
                + ","
                + selections.criteria(selection, part)
                + ")";
    }

    /** What is said of each part of the ledger, added up. */
    private Formula added(Selection selection, IntFunction<String> term) {
        List<String> terms = data.each(selection.ledger(), term);
        return new Formula(
                String.join("+", terms),
                terms.size() == 1 ? Formula.Shape.WHOLE : Formula.Shape.JOINED,
                false,
                false);
    }

    /** A function of what is said of each part of the ledger. */
    private String listed(String function, Selection selection, IntFunction<String> argument) {
        return function + "(" + String.join(",", data.each(selection.ledger(), argument)) + ")";
    }

    private String listed(
            String function, Column.Numeric column, Selection selection, String otherwise) {
        return listed(function, selection, part -> values(column, selection, part, otherwise));
    }

    private Formula sumOfLargest(Measure.SumOfLargest largest) {
        int repetitions = 2 * data.parts(largest.selection().ledger()) + 1;
        return largest.count() <= repetitions ? rankByRank(largest) : beyondTheLeast(largest);
    }

    /**
     * Terms, because not every program takes several ranks in one call; a rank beyond the known
     * values counts nothing.
     */
    private Formula rankByRank(Measure.SumOfLargest largest) {
        Values values = ranked(largest.column(), largest.selection());
        String terms =
                IntStream.rangeClosed(1, largest.count())
                        .mapToObj(rank -> "IFERROR(LARGE(" + values.text() + "," + rank + "),0)")
                        .collect(Collectors.joining("+"));
        return new Formula(terms, Formula.Shape.JOINED, values.array(), false);
    }

    /**
     * What the largest values have beyond the least of them, and that one times their number: as
     * short for a thousand as for ten. Of fewer known values all count.
     */
    private Formula beyondTheLeast(Measure.SumOfLargest largest) {
        Column.Numeric column = largest.column();
        Selection selection = largest.selection();
        String least = "LARGE(" + ranked(column, selection).text() + "," + largest.count() + ")";
        String beyond =
                listed(
                        "SUM",
                        selection,
                        part -> {
                            String range = data.ledger(selection.ledger(), part, column);
                            return "IF("
                                    + selections.rows(selection, part, column)
                                    + "*("
                                    + range
                                    + ">"
                                    + least
                                    + "),"
                                    + range
                                    + "-"
                                    + least
                                    + ",0)";
                        });
        return Formula.uncertain(beyond + "+" + largest.count() + "*" + least)
                .orElse(listed("SUM", column, selection, ZERO))
                .asArray();
    }

    private Formula sumOfProducts(Measure.SumOfProducts products) {
        Selection selection = products.selection();
        return Formula.certain(
                        listed(
                                "SUM",
                                selection,
                                part ->
                                        "IF("
                                                + selections.rows(
                                                        selection,
                                                        part,
                                                        products.column(),
                                                        products.weight())
                                                + ","
                                                + data.ledger(
                                                        selection.ledger(), part, products.column())
                                                + "*"
                                                + data.ledger(
                                                        selection.ledger(), part, products.weight())
                                                + ",0)"))
                .asArray();
    }

    /** A deal stands on one part of the ledger; on the others it is not found. */
    private String ofDeal(Measure.OfDeal ofDeal) {
        Selection.Ledger ledger = Selection.Ledger.PERIOD;
        return data
                .each(
                        ledger,
                        part ->
                                lookup(
                                        data.ledger(ledger, part, ofDeal.column()),
                                        FormulaText.literal(ofDeal.stockCode().toString()),
                                        data.ledger(ledger, part, LedgerColumns.STOCK_CODE)))
                .stream()
                .reduce((first, next) -> "IFERROR(" + first + "," + next + ")")
                .orElseThrow();
    }

    /** The mean of one cell: a blank cell would look up as zero, but has no mean. */
    private static String lookup(String column, String key, String keys) {
        return "AVERAGE(INDEX(" + column + ",MATCH(" + key + "," + keys + ",0)))";
    }

    /** A column's numbers in the selected rows, and what stands for the other rows. */
    private String values(Column.Numeric column, Selection selection, int part, String otherwise) {
        return selected(selection)
                ? known(column, selection, part, otherwise)
                : data.ledger(selection.ledger(), part, column);
    }

    private String known(Column.Numeric column, Selection selection, int part, String otherwise) {
        return "IF("
                + selections.rows(selection, part, column)
                + ","
                + data.ledger(selection.ledger(), part, column)
                + ","
                + otherwise
                + ")";
    }

    /**
     * The values for functions that take all numbers at once and rank them. The parts of a ledger
     * are laid side by side, which takes blank cells for zeros unless they are left out before.
     */
    private Values ranked(Column.Numeric column, Selection selection) {
        int parts = data.parts(selection.ledger());
        if (parts == 1) {
            return new Values(values(column, selection, 0, NOTHING), selected(selection));
        }
        String places =
                IntStream.rangeClosed(1, parts)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "{", "}"));
        return new Values(
                "CHOOSE("
                        + places
                        + ","
                        + String.join(
                                ",",
                                data.each(
                                        selection.ledger(),
                                        part -> known(column, selection, part, NOTHING)))
                        + ")",
                true);
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

    /**
     * Values as a function takes them.
     *
     * @param array whether they are worked out cell by cell
     */
    private record Values(String text, boolean array) {}
}
