package hk.ipo.delivery.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A server that takes mails: {@code smtp://host:587} with STARTTLS, which it must offer; {@code
 * smtps://host} with TLS from the first byte; {@code smtp://host:25?tls=none} in the clear, for a
 * relay on the same machine or network.
 *
 * @param host its name or number
 * @param port where it listens
 * @param security how the way to it is protected
 * @param patience how long to wait for it to connect, and for each of its answers
 * @param trust whom its certificate must be from; whom Java knows where nobody is named
 */
public record MailServer(
        String host, int port, Security security, Duration patience, Optional<MailTrust> trust) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How the way to a server is protected. */
    public enum Security {
        /** TLS from the first byte. */
        TLS,
        /** TLS after a greeting in the clear; a server without it is refused. */
        STARTTLS,
        /** Not at all. */
        NONE
    }

    /** A server with a certificate from an authority that Java knows. */
    public MailServer(String host, int port, Security security, Duration patience) {
        this(host, port, security, patience, Optional.empty());
    }

    /** The same server, with a certificate from others. */
    public MailServer trusting(MailTrust others) {
        return new MailServer(host, port, security, patience, Optional.of(others));
    }

    /**
     * The server at an address.
     *
     * @throws IllegalArgumentException saying what was expected, without the address
     */
    public static MailServer at(String address) {
        URI uri = uri(address);
        if (uri.getUserInfo() != null || address.contains("@")) {
            throw new IllegalArgumentException(
                    "an address without user and password expected: they belong into the"
                            + " environment or a credentials file");
        }
        boolean tls = "smtps".equalsIgnoreCase(uri.getScheme());
        Optional<String> query = Optional.ofNullable(uri.getQuery());
        boolean clear = query.filter("tls=none"::equals).isPresent();
        if (uri.getHost() == null
                || !(tls || "smtp".equalsIgnoreCase(uri.getScheme()))
                || (query.isPresent() && (tls || !clear))
                || !uri.getPath().isEmpty()) {
            throw expected();
        }
        Security security = tls ? Security.TLS : clear ? Security.NONE : Security.STARTTLS;
        int port = uri.getPort() < 0 ? (tls ? SUBMISSIONS : SUBMISSION) : uri.getPort();
        return new MailServer(uri.getHost().toLowerCase(Locale.ROOT), port, security, PATIENCE);
    }

    /** Whether a password may be sent to it. */
    public boolean isPrivate() {
        return security != Security.NONE;
    }

    /** {@code host:587}, as messages name it. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw expected();
        }
    }

    private static IllegalArgumentException expected() {
        return new IllegalArgumentException(
                "smtp://host:587, smtps://host or smtp://host:25?tls=none expected");
    }
}
