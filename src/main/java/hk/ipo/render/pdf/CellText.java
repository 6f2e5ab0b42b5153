package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param text its words or number; empty for a blank cell
 * @param known whether it says something; "n/a" is set in grey
 * @param number whether it is a number, or stands for one
 */
record CellText(String text, boolean known, boolean number) {

    /**
     * What a cell says in a column.
     *
     * @param unit the display whose unit the column's header names; a number shown otherwise says
     *     its own unit
     */
    static CellText of(Cell cell, Optional<Display> unit, Wording wording) {
        return switch (cell) {
            case Cell.OfFigure of ->
                    number(of.figure().value(), of.figure().display(), unit, wording);
            case Cell.Numeric numeric ->
                    number(Optional.of(numeric.value()), numeric.display(), unit, wording);
            case Cell.Words words -> words(wording.say(words.text()));
            case Cell.Day day -> words(wording.day(day.day()));
            case Cell.Unknown ignored -> new CellText(wording.unknown(), false, true);
            case Cell.Blank ignored -> new CellText("", true, true);
        };
    }

    private static CellText words(String text) {
        return new CellText(LineBreaker.printable(text).strip(), true, false);
    }

    private static CellText number(
            Optional<BigDecimal> value, Display display, Optional<Display> unit, Wording wording) {
        boolean unitInHeader =
                unit.filter(named -> wording.unit(named).equals(wording.unit(display))).isPresent();
        String text = unitInHeader ? wording.number(value, display) : wording.prose(value, display);
        return new CellText(text, value.isPresent(), true);
    }
}
