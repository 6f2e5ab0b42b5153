package hk.ipo.report.section;

/** An outline that the data cannot be told by; the message says where it asks for what. */
public abstract class UnusableOutlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableOutlineException(String message) {
        super(message);
    }
}
