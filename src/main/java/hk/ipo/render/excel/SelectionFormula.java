package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of a ledger a measure is about, as formulas say it. */
final class SelectionFormula {

    /** Below any number that a ledger holds: a criterion that every number meets and no text. */
    private static final String ANY_NUMBER = "\">\"&-1E+300";

    private final DataColumns data;
    private final Wording wording;

    SelectionFormula(DataColumns data, Wording wording) {
        this.data = data;
        this.wording = wording;
    }

    /**
     * The pairs of range and criterion that COUNTIFS and its kin take, {@code
     * Ledger[Board],"=GEM"}; empty when a condition's text fits no criterion.
     */
    Optional<String> criteria(Selection selection) {
        return selection.conditions().stream().allMatch(this::fitsCriterion)
                ? Optional.of(
                        selection.conditions().stream()
                                .map(condition -> criterion(selection, condition))
                                .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    /**
     * The rows as a product of truths, for array formulas: {@code (Ledger[Board]="GEM")}.
     *
     * @param known columns whose numbers must be known
     */
    String rows(Selection selection, Column.Numeric... known) {
        return Stream.concat(
                        selection.conditions().stream()
                                .map(condition -> truth(selection, condition)),
                        Stream.of(known)
                                .map(column -> truth(selection, new Condition.Known(column))))
                .distinct()
                .collect(Collectors.joining("*"));
    }

    private boolean fitsCriterion(Condition condition) {
        return !(condition instanceof Condition.Is is)
                || is.label() instanceof Label.OfMonth
                || FormulaText.fitsCriterion(wording.label(is.label()));
    }

    private String criterion(Selection selection, Condition condition) {
        return switch (condition) {
            case Condition.Is is -> range(selection, is.column()) + "," + criterion(is.label());
            case Condition.Unknown unknown ->
                    range(selection, unknown.column())
                            + ",\"=\","
                            + range(selection, LedgerColumns.STOCK_CODE)
                            + ",\"<>\"";
            case Condition.Known known -> range(selection, known.column()) + "," + ANY_NUMBER;
            case Condition.AtLeast atLeast ->
                    range(selection, atLeast.column())
                            + ",\">=\"&"
                            + FormulaText.literal(atLeast.bound());
            case Condition.Below below ->
                    range(selection, below.column())
                            + ",\"<\"&"
                            + FormulaText.literal(below.bound());
        };
    }

    private String criterion(Label label) {
        return label instanceof Label.OfMonth of
                ? FormulaText.firstDay(of.month())
                : FormulaText.equalTo(wording.label(label));
    }

    private String truth(Selection selection, Condition condition) {
        return switch (condition) {
            case Condition.Is is ->
                    "(" + range(selection, is.column()) + "=" + literal(is.label()) + ")";
            case Condition.Unknown unknown ->
                    "("
                            + range(selection, unknown.column())
                            + "=\"\")*("
                            + range(selection, LedgerColumns.STOCK_CODE)
                            + "<>\"\")";
            case Condition.Known known -> isNumber(selection, known.column());
            case Condition.AtLeast atLeast ->
                    isNumber(selection, atLeast.column())
                            + "*("
                            + range(selection, atLeast.column())
                            + ">="
                            + FormulaText.literal(atLeast.bound())
                            + ")";
            case Condition.Below below ->
                    isNumber(selection, below.column())
                            + "*("
                            + range(selection, below.column())
                            + "<"
                            + FormulaText.literal(below.bound())
                            + ")";
        };
    }

    private String literal(Label label) {
        return label instanceof Label.OfMonth of
                ? FormulaText.firstDay(of.month())
                : FormulaText.literal(wording.label(label));
    }

    /** A blank cell compares as zero, so that a comparison alone would take it in. */
    private String isNumber(Selection selection, Column column) {
        return "ISNUMBER(" + range(selection, column) + ")";
    }

    private String range(Selection selection, Column column) {
        return data.ledger(selection.ledger(), column);
    }
}
