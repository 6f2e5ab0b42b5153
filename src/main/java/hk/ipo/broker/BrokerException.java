package hk.ipo.broker;

/** A broker that cannot be reached or does not do what it is asked for. */
public final class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerException(Broker broker, Exception cause) {
        super("the broker " + broker + " cannot be used: " + cause.getMessage(), cause);
    }
}
