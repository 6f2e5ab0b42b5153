package hk.ipo.source;

import hk.ipo.market.Finding;

/** A value at fault, on its way from the reader of a field to the row's rejection. */
final class FaultyValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final RejectedRow.Reason reason;
    private final transient Finding expected;

    FaultyValueException(String column, String value, RejectedRow.Reason reason, Finding expected) {
        // A fault is data and may come by the thousand: no stack trace.
        super(expected.english(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
        this.expected = expected;
    }

    RejectedRow rejection(Feed feed, SourceLocation location) {
        return new RejectedRow(feed, location, column, value, reason, expected);
    }

    /** {@code genDate: "x": milliseconds expected}, for a fault that is no row's. */
    String place() {
        return column + ": \"" + Printable.oneLine(value) + "\": " + expected.english();
    }
}
