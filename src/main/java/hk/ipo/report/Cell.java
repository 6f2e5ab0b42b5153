package hk.ipo.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a table: a typed value, never a formatted string. */
public sealed interface Cell {

    /** A figure. */
    record OfFigure(Figure figure) implements Cell {}

    /** Words. */
    record Words(Text text) implements Cell {}

    /** A number that is no measure over the ledger, such as a rank or a line number. */
    record Numeric(BigDecimal value, Display display) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Nothing known: shown as n/a. */
    record Unknown() implements Cell {}

    /** Nothing to say here: shown as nothing. */
    record Blank() implements Cell {}

    /** A figure. */
    static Cell of(Figure figure) {
        return new OfFigure(figure);
    }

    /** Words. */
    static Cell of(Text text) {
        return new Words(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Numeric(BigDecimal.valueOf(number), Display.COUNT);
    }
}
