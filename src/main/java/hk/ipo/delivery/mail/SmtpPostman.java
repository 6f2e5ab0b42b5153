package hk.ipo.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;

/**
 * Posts mails to a server by SMTP, each over a connection of its own, so that a line that broke
 * spoils one mail and no other.
 */
public final class SmtpPostman implements Postman {

    private static final int PERMANENT = 500;
    private static final int LONGEST_REASON = 300;

    private final MailServer server;
    private final Optional<MailCredentials> credentials;
    private final Clock clock;

    /** Posts to a server, with credentials where it asks for them. */
    public SmtpPostman(MailServer server, Optional<MailCredentials> credentials, Clock clock) {
        this.server = server;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Posting post(MailMessage mail) {
        try {
            MimeMessage message = new MimeParts(mail).message(clock.instant());
            Transport transport = session().getTransport();
            try {
                connect(transport);
                transport.sendMessage(message, message.getAllRecipients());
            } finally {
                hangUp(transport);
            }
            return new Posting.Taken();
        } catch (MessagingException e) {
            Optional<SMTPAddressFailedException> refusal = refusal(e);
            return refusal.isPresent()
                    ? new Posting.Refused(reason(refusal.get()))
                    : new Posting.Failed(
                            Distrust.behind(e).map(this::distrusted).orElseGet(() -> reason(e)));
        } catch (IOException e) {
            return new Posting.Failed(reason(e));
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (credentials.isPresent()) {
            transport.connect(
                    server.host(),
                    server.port(),
                    credentials.get().user(),
                    credentials.get().password());
        } else {
            transport.connect();
        }
    }

    /** A server has answered for the mail by now, whatever it answers to our goodbye. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The mail's own fate is known already, and this is not part of it.
            return;
        }
    }

    private Session session() {
        boolean tls = server.security() == MailServer.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        String patience = Long.toString(server.patience().toMillis());
        Properties settings = new Properties();
        settings.setProperty("mail.transport.protocol", protocol);
        String ours = "mail." + protocol + ".";
        settings.setProperty(ours + "host", server.host());
        settings.setProperty(ours + "port", Integer.toString(server.port()));
        settings.setProperty(ours + "auth", Boolean.toString(credentials.isPresent()));
        settings.setProperty(ours + "connectiontimeout", patience);
        settings.setProperty(ours + "timeout", patience);
        settings.setProperty(ours + "writetimeout", patience);
        settings.setProperty(ours + "ssl.checkserveridentity", "true");
        // The machine's own name may be none that a server accepts, and is nobody's business.
        settings.setProperty(ours + "localhost", "localhost");
        if (server.security() == MailServer.Security.STARTTLS) {
            settings.setProperty(ours + "starttls.enable", "true");
            settings.setProperty(ours + "starttls.required", "true");
        }
        server.trust()
                .ifPresent(trust -> settings.put(ours + "ssl.socketFactory", trust.sockets()));
        return Session.getInstance(settings);
    }

    /** The refusal of the address, among the failures that the library chains. */
    private static Optional<SMTPAddressFailedException> refusal(MessagingException failure) {
        for (@Nullable Exception one = failure;
                one instanceof MessagingException linked;
                one = linked.getNextException()) {
            if (one instanceof SMTPAddressFailedException refused
                    && refused.getReturnCode() >= PERMANENT) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    private String distrusted(String why) {
        return shortened("the certificate of " + server + " is not trusted: " + why);
    }

    private static String reason(Exception failure) {
        return shortened(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    private static String shortened(String reason) {
        String line = OneLine.of(reason);
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
