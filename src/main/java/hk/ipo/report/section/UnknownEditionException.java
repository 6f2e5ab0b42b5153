package hk.ipo.report.section;

/** An edition is asked for about a value that no deal has. */
public final class UnknownEditionException extends UnusableOutlineException {

    private static final long serialVersionUID = 1L;

    UnknownEditionException(String message) {
        super(message);
    }
}
