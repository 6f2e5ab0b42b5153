package hk.ipo.render.excel;

/** A workbook of styles that cannot be used; the message says which cell and what was expected. */
public final class InvalidStylesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStylesException(String message) {
        super(message);
    }

    InvalidStylesException(String message, Throwable cause) {
        super(message, cause);
    }
}
