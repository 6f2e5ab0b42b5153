package hk.ipo.render.pdf;

/** A font that reports cannot be set in; the message says why. */
public final class UnusableFontException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFontException(String message) {
        super(message);
    }

    UnusableFontException(String message, Throwable cause) {
        super(message, cause);
    }
}
