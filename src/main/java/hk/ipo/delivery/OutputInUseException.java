package hk.ipo.delivery;

/** Another run is publishing into the output folder. */
public final class OutputInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputInUseException(String message) {
        super(message);
    }
}
