package hk.ipo.job;

/** A run that ends without an edition, for a reason that the operator can act on. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** A failure by what it means. */
    public RunFailedException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A failure by what caused it. */
    public RunFailedException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** How the process is to end. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
