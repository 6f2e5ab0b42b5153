package hk.ipo.report;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param header its words
 * @param display how its numbers are shown, which gives the unit in the header and the alignment;
 *     empty for a column of words or days
 */
public record TableColumn(Text header, Optional<Display> display) {

    /** A column of words or days. */
    public static TableColumn words(String headerKey) {
        return new TableColumn(Text.of(headerKey), Optional.empty());
    }

    /** A column of numbers. */
    public static TableColumn numbers(String headerKey, Display display) {
        return new TableColumn(Text.of(headerKey), Optional.of(display));
    }
}
