package hk.ipo.job;

import hk.ipo.delivery.mail.MailCredentials;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.MailSettings;

import org.springframework.core.retry.RetryPolicy;

import java.util.Optional;

/**
 * How a run mails.
 *
 * @param settings from whom and to whom
 * @param server what takes the mails; where there is none, no mail is sent
 * @param credentials with what the server lets us in
 * @param patience how often it is tried again, and with what pauses
 */
public record Mailing(
        MailSettings settings,
        Optional<MailServer> server,
        Optional<MailCredentials> credentials,
        RetryPolicy patience) {

    /** Mailing with the pauses that a server's restart takes. */
    public Mailing(
            MailSettings settings,
            Optional<MailServer> server,
            Optional<MailCredentials> credentials) {
        this(settings, server, credentials, MailDelivery.PATIENT);
    }

    public Mailing {
        if (credentials.isPresent() && server.filter(one -> !one.isPrivate()).isPresent()) {
            throw new IllegalArgumentException(
                    "a password is only given to a server with TLS or STARTTLS");
        }
    }
}
