package hk.ipo;

import hk.ipo.delivery.mail.InvalidMailListException;
import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailCredentials;
import hk.ipo.delivery.mail.MailListFile;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.MailSettings;
import hk.ipo.job.Mailing;

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
            names = "--mail-list",
            paramLabel = "FILE",
            description =
                    "who is mailed, in YAML: recipients of the edition under 'full', of failures"
                            + " under 'operators' (default: nobody)")
    private Optional<Path> list = Optional.empty();

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
            names = "--mail-from",
            paramLabel = "ADDRESS",
            converter = OptionConverters.OfMailAddress.class,
            description = "who sends the mails and gets the answers; needed for --mail-list")
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
     * How mails are to be sent; nothing where nobody is to get any.
     *
     * @throws ParameterException when the options do not go together
     */
    Optional<Mailing> mailing() {
        if (list.isEmpty()) {
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
                                    MailListFile.read(list.get()),
                                    links,
                                    attachmentLimit),
                            server,
                            server.flatMap(ignored -> secret())));
        } catch (IllegalArgumentException | InvalidMailListException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<MailCredentials> secret() {
        return credentials.map(MailCredentials::of).or(() -> MailCredentials.of(System.getenv()));
    }
}
