package hk.ipo.report.section;

import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Text;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures that rest on other facts than the ledger's, and say so by their measure. */
final class StatedFigures {

    /** A number of things, counted over so many facts. */
    static Figure count(Edition edition, String id, Text title, long number, int rows) {
        return edition.figure(
                id,
                title,
                new Measure.Stated(BigDecimal.valueOf(number), rows),
                Unit.COUNT,
                Display.COUNT);
    }

    /** A number that one fact gives. */
    static Measure read(BigDecimal number) {
        return new Measure.Stated(number, 1);
    }

    /** A figure of a measure where there is one, else n/a. */
    static Cell cell(
            Edition edition,
            String id,
            Text title,
            Optional<Measure> measure,
            Unit unit,
            Display display) {
        return measure.map(known -> Cell.of(edition.figure(id, title, known, unit, display)))
                .orElseGet(Cell.Unknown::new);
    }

    private StatedFigures() {}
}
