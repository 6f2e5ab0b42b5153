package hk.ipo;

import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailCredentials;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.delivery.mail.MailTrust;
import hk.ipo.job.Mailing;
import hk.ipo.template.Templates;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The options of whatever mails. */
final class MailOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--mail-server",
            paramLabel = "URL",
            converter = OptionConverters.OfMailServer.class,
            description =
                    "what takes mails: smtp://host:587 (with STARTTLS), smtps://host, or"
                            + " smtp://host:25?tls=none; user and password from HK_IPO_MAIL_USER"
                            + " and HK_IPO_MAIL_PASSWORD")
    private Optional<MailServer> server = Optional.empty();

    @Option(
            names = "--mail-credentials",
            paramLabel = "FILE",
            description =
                    "a file with lines user=NAME and password=WORD, instead of the environment")
    private Optional<Path> credentials = Optional.empty();

    @Option(
            names = "--mail-trust",
            paramLabel = "PEM",
            description =
                    "a file with the certificates that the mail server's must rest on (default:"
                            + " those that Java trusts)")
    private Optional<Path> trust = Optional.empty();

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            converter = OptionConverters.OfMailAddress.class,
            description = "who sends the mails and gets the answers; needed for --mail-server")
    private Optional<MailAddress> from = Optional.empty();

    @Option(
            names = "--mail-links",
            paramLabel = "URL",
            converter = OptionConverters.WebAddress.class,
            description =
                    "from where the output folder's files can be had, such as"
                            + " https://reports.example.com/")
    private Optional<URI> links = Optional.empty();

    @Option(
            names = "--mail-attachment-limit",
            paramLabel = "BYTES",
            defaultValue = "" + MailSettings.ATTACHMENT_LIMIT,
            description = "larger files are not attached but linked (default: ${DEFAULT-VALUE})")
    private long attachmentLimit = MailSettings.ATTACHMENT_LIMIT;

    /**
     * How mails are to be sent to whom {@code report.yaml} names; nothing where neither a server
     * nor a sender is given.
     *
     * @throws ParameterException when the options do not go together
     */
    Optional<Mailing> mailing(Templates templates) {
        if (server.isEmpty() && from.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Mailing(
                            new MailSettings(
                                    from.orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "--mail-from: an address expected")),
                                    templates.lists(),
                                    links,
                                    attachmentLimit,
                                    templates.mail()),
                            trusted(),
                            server.flatMap(ignored -> secret())));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<MailServer> trusted() {
        try {
            Optional<MailTrust> others = trust.map(MailTrust::ofFile);
            return server.map(one -> others.map(one::trusting).orElse(one));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--mail-trust: " + e.getMessage(), e);
        }
    }

    private Optional<MailCredentials> secret() {
        return credentials.map(MailCredentials::of).or(() -> MailCredentials.of(System.getenv()));
    }
}
