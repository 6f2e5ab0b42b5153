package hk.ipo.source;

/**
 * An input that is missing, or that cannot be read as a whole. The message names it and says why.
 */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An input at fault by what it is. */
    public UnreadableInputException(String message) {
        super(message);
    }

    /** An input at fault by what happened while it was read. */
    public UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
