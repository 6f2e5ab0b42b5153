package hk.ipo.source;

import hk.ipo.market.Finding;

/**
 * A row that could not become a fact: reported and counted, never lost.
 *
 * @param feed the kind of input
 * @param location file and line
 * @param column the column's header, or the cell such as {@code B17}; empty when the whole row is
 *     at fault
 * @param value the text found, shortened when long; empty when there is none
 * @param reason what kind of fault it is
 * @param expected what was expected instead
 */
public record RejectedRow(
        Feed feed,
        SourceLocation location,
        String column,
        String value,
        Reason reason,
        Finding expected) {

    /** The kinds of fault. */
    public enum Reason {
        /** More or fewer columns than the header has. */
        COLUMN_COUNT,
        /** A value that must be there is not. */
        MISSING_VALUE,
        /** Text that is no number, date or code of the kind expected. */
        NOT_READABLE,
        /** A value or a combination of values that cannot be. */
        IMPLAUSIBLE,
        /** The same key as an earlier row of the same feed. */
        DUPLICATE,
        /** It belongs to a listing that is not known. */
        UNKNOWN_LISTING,
        /** It is about something that no measure of ours is about. */
        UNKNOWN_MEASURE
    }

    private static final int LONGEST_VALUE = 80;

    public RejectedRow {
        value = printable(value);
    }

    /** {@code deals.csv:17, offer_price_hkd: "abc" (NOT_READABLE): a number expected}. */
    public String describe() {
        return location
                + (column.isEmpty() ? "" : ", " + column)
                + (value.isEmpty() ? "" : ": \"" + value + "\"")
                + " ("
                + reason
                + "): "
                + expected.english();
    }

    private static String printable(String text) {
        String oneLine = Printable.oneLine(text);
        return oneLine.codePointCount(0, oneLine.length()) <= LONGEST_VALUE
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
