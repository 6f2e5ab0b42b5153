package hk.ipo.report.section;

/** A template cuts a section down to a table that the section does not have. */
public final class UnknownTableException extends UnusableOutlineException {

    private static final long serialVersionUID = 1L;

    UnknownTableException(String message) {
        super(message);
    }
}
