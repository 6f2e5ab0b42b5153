package hk.ipo.render.excel;

import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums over the deals that name a house, where a cell holds several names. The name is matched
 * whole: alone, before, between or after others. No cell meets two of these, so that they add up.
 */
final class NameFormula {

    private static final String ANYTHING = "*";

    private final DataColumns data;
    private final SelectionFormula selections;

    NameFormula(DataColumns data, SelectionFormula selections) {
        this.data = data;
        this.selections = selections;
    }

    /**
     * The formula, {@code SUMIFS(Ledger[Funds],Ledger[Sponsors],"=KPMG")+} and so on.
     *
     * @throws IllegalArgumentException when a condition of the selection fits no criterion
     */
    Formula of(Measure.OfName measure) {
        String terms =
                patterns(measure)
                        .flatMap(
                                pattern ->
                                        data
                                                .each(
                                                        measure.selection().ledger(),
                                                        part -> term(measure, pattern, part))
                                                .stream())
                        .collect(Collectors.joining("+"));
        return new Formula(terms, Formula.Shape.JOINED, false, false);
    }

    private static Stream<String> patterns(Measure.OfName measure) {
        String name = FormulaText.escaped(measure.name());
        String before = name + WordsCell.BETWEEN_NAMES + ANYTHING;
        String after = ANYTHING + WordsCell.BETWEEN_NAMES + name;
        return switch (measure.place()) {
            case FIRST -> Stream.of(name, before);
            case ANY -> Stream.of(name, before, after, after + WordsCell.BETWEEN_NAMES + ANYTHING);
        };
    }

    private String term(Measure.OfName measure, String pattern, int part) {
        Selection selection = measure.selection();
        String named =
                data.ledger(selection.ledger(), part, measure.column())
                        + ","
                        + FormulaText.literal("=" + pattern);
        String criteria =
                selection.conditions().isEmpty()
                        ? named
                        : named + "," + selections.criteria(selection, part);
        return measure.amount()
                .map(
                        amount ->
                                "SUMIFS("
                                        + data.ledger(selection.ledger(), part, amount)
                                        + ","
                                        + criteria
                                        + ")")
                .orElseGet(() -> "COUNTIFS(" + criteria + ")");
    }
}
