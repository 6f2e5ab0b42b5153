package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of a ledger a measure is about, as formulas say it of one of the ledger's tables,
 * counted from zero.
 */
final class SelectionFormula {

    /** Below any number that a ledger holds: a criterion that every number meets and no text. */
    private static final String ANY_NUMBER = "\">\"&-1E+300";

    private final DataColumns data;
    private final Wording wording;

    SelectionFormula(DataColumns data, Wording wording) {
        this.data = data;
        this.wording = wording;
    }

    /** Whether every condition's text fits a criterion. */
    boolean fitCriteria(Selection selection) {
        return selection.conditions().stream().allMatch(this::fitsCriterion);
    }

    /**
     * The pairs of range and criterion that COUNTIFS and its kin take, {@code
     * Ledger[Board],"=GEM"}.
     *
     * @throws IllegalArgumentException when a condition's text fits no criterion
     */
    String criteria(Selection selection, int part) {
        if (!fitCriteria(selection)) {
            throw new IllegalArgumentException("conditions that fit a criterion expected");
        }
        return selection.conditions().stream()
                .map(condition -> criterion(selection, part, condition))
                .collect(Collectors.joining(","));
    }

    /**
     * The rows as a product of truths, for array formulas: {@code (Ledger[Board]="GEM")}.
     *
     * @param known columns whose numbers must be known
     */
    String rows(Selection selection, int part, Column.Numeric... known) {
        return Stream.concat(
                        selection.conditions().stream()
                                .map(condition -> truth(selection, part, condition)),
                        Stream.of(known)
                                .map(column -> truth(selection, part, new Condition.Known(column))))
                .distinct()
                .collect(Collectors.joining("*"));
    }

    private boolean fitsCriterion(Condition condition) {
        return !(condition instanceof Condition.Is is)
                || is.label() instanceof Label.OfMonth
                || FormulaText.fitsCriterion(wording.label(is.label()));
    }

    private String criterion(Selection selection, int part, Condition condition) {
        return switch (condition) {
            case Condition.Is is ->
                    range(selection, part, is.column()) + "," + criterion(is.label());
            case Condition.Unknown unknown ->
                    // The codes first: LibreOffice looks no further down than the first range goes.
                    range(selection, part, LedgerColumns.STOCK_CODE)
                            + ",\"<>\","
                            + range(selection, part, unknown.column())
                            + ",\"=\"";
            case Condition.Known known -> range(selection, part, known.column()) + "," + ANY_NUMBER;
            case Condition.AtLeast atLeast ->
                    range(selection, part, atLeast.column())
                            + ",\">=\"&"
                            + FormulaText.literal(atLeast.bound());
            case Condition.Below below ->
                    range(selection, part, below.column())
                            + ",\"<\"&"
                            + FormulaText.literal(below.bound());
        };
    }

    private String criterion(Label label) {
        return label instanceof Label.OfMonth of
                ? FormulaText.firstDay(of.month())
                : FormulaText.equalTo(wording.label(label));
    }

    private String truth(Selection selection, int part, Condition condition) {
        return switch (condition) {
            case Condition.Is is ->
                    "(" + range(selection, part, is.column()) + "=" + literal(is.label()) + ")";
            case Condition.Unknown unknown ->
                    "("
                            + range(selection, part, unknown.column())
                            + "=\"\")*("
                            + range(selection, part, LedgerColumns.STOCK_CODE)
                            + "<>\"\")";
            case Condition.Known known -> isNumber(selection, part, known.column());
            case Condition.AtLeast atLeast ->
                    isNumber(selection, part, atLeast.column())
                            + "*("
                            + range(selection, part, atLeast.column())
                            + ">="
                            + FormulaText.literal(atLeast.bound())
                            + ")";
            case Condition.Below below ->
                    isNumber(selection, part, below.column())
                            + "*("
                            + range(selection, part, below.column())
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
    private String isNumber(Selection selection, int part, Column column) {
        return "ISNUMBER(" + range(selection, part, column) + ")";
    }

    private String range(Selection selection, int part, Column column) {
        return data.ledger(selection.ledger(), part, column);
    }
}
