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
 * @param whole whether it is one piece, as a day or a number is, and no line breaks in it
 * @param link where a click on it leads
 * @param place the name of the place that it is, to which links lead
 */
record CellText(
        String text,
        boolean known,
        boolean number,
        boolean whole,
        Optional<Link> link,
        Optional<String> place) {

    CellText(String text, boolean known, boolean number) {
        this(text, known, number, number, Optional.empty(), Optional.empty());
    }

    /** The same, leading somewhere or not. */
    CellText leading(Optional<Link> to) {
        return new CellText(text, known, number, whole, to, place);
    }

    /** The same as a place to which links lead. */
    CellText at(String name) {
        return new CellText(text, known, number, whole, link, Optional.of(name));
    }

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
            case Cell.Day day ->
                    new CellText(
                            wording.day(day.day()),
                            true,
                            false,
                            true,
                            Optional.empty(),
                            Optional.empty());
            case Cell.Unknown ignored -> new CellText(wording.unknown(), false, true);
            case Cell.Blank ignored -> new CellText("", true, true);
        };
    }

    /** The width of its longest piece that should not be broken, in points. */
    float widestPiece(TextStyle style) {
        return whole ? style.widthOf(text) : LineBreaker.widestPiece(text, style);
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
