package hk.ipo.render.excel;

import hk.ipo.report.Check;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Evaluation;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report's checks, and those that hold for any workbook. */
final class CheckLines {

    private final Book book;
    private final DataSheets data;
    private final MeasureFormula measures;
    private final Evaluator evaluator;

    CheckLines(Book book, DataSheets data, MeasureFormula measures) {
        this.book = book;
        this.data = data;
        this.measures = measures;
        this.evaluator = new Evaluator(book.report().facts());
    }

    /** All lines, the report's first. */
    List<CheckLine> all() {
        List<CheckLine> lines = new ArrayList<>();
        for (Check check : book.report().checks()) {
            lines.add(
                    new CheckLine(
                            book.wording().say(check.title()),
                            side(check.left()),
                            side(check.right()),
                            check.unit()));
        }
        // The deals are printed even if no figure rests on them.
        measures.of(rows(Selection.Ledger.PERIOD));
        for (Selection.Ledger ledger : data.printed()) {
            int deals = book.report().facts().ledger(ledger).size();
            if (deals > 0) {
                lines.add(rowsHaveCodes(ledger, deals));
            }
            lines.add(rowsAreThosePublished(ledger, deals));
        }
        return List.copyOf(lines);
    }

    private CheckLine rowsHaveCodes(Selection.Ledger ledger, int deals) {
        List<String> rows =
                data.each(
                        ledger,
                        part ->
                                "ROWS("
                                        + data.ledger(ledger, part, LedgerColumns.STOCK_CODE)
                                        + ")");
        int blank = data.blankRows(ledger);
        return new CheckLine(
                said("excel.check.coded", ledger),
                side(rows(ledger)),
                new CheckLine.Side(
                        Formula.certain(String.join("+", rows) + (blank > 0 ? "-" + blank : "")),
                        Optional.of(BigDecimal.valueOf(deals))),
                Unit.COUNT);
    }

    private CheckLine rowsAreThosePublished(Selection.Ledger ledger, int deals) {
        return new CheckLine(
                said("excel.check.published", ledger),
                side(rows(ledger)),
                new CheckLine.Side(
                        Formula.certain(Integer.toString(deals)),
                        Optional.of(BigDecimal.valueOf(deals))),
                Unit.COUNT);
    }

    private CheckLine.Side side(Measure measure) {
        Evaluation evaluation = evaluator.evaluate(measure);
        return new CheckLine.Side(measures.of(measure), evaluation.value());
    }

    private static Measure rows(Selection.Ledger ledger) {
        return Measure.count(new Selection(ledger, List.of()));
    }

    private String said(String key, Selection.Ledger ledger) {
        return book.say(key, Argument.words(new Text.Data(data.title(ledger))));
    }
}
