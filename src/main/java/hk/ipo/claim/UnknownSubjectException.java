package hk.ipo.claim;

import hk.ipo.market.Finding;

/** A claim about something that is not ours, on its way to the objection. */
final class UnknownSubjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String found;
    private final transient Finding expected;

    UnknownSubjectException(String column, String found, Finding expected) {
        // It is data and may come by the thousand: no stack trace.
        super(column + " \"" + found + "\": " + expected.english(), null, false, false);
        this.column = column;
        this.found = found;
        this.expected = expected;
    }

    Objection objection() {
        return new Objection(column, found, expected);
    }
}
