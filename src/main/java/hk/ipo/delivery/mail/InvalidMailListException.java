package hk.ipo.delivery.mail;

/** A file of distribution lists that says something else than expected, and where. */
public final class InvalidMailListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidMailListException(String message) {
        super(message);
    }

    InvalidMailListException(String message, Throwable cause) {
        super(message, cause);
    }
}
