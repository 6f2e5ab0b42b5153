package hk.ipo.template;

/** A template that cannot be used; the message says where, what, and what was expected. */
public final class InvalidTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A complaint such as {@code templates/report.yaml:12:5: unknown key 'colour'}. */
    public InvalidTemplateException(String message) {
        super(message);
    }

    InvalidTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
