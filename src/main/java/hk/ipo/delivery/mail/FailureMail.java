package hk.ipo.delivery.mail;

import hk.ipo.render.Wording;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.List;
import java.util.Optional;

/**
 * The mails that tell operators of a run without an edition. The same failure gives the same
 * Message-ID, by which it is told once.
 */
public final class FailureMail {

    private final Failure failure;
    private final MailSettings settings;

    /**
     * What failed.
     *
     * @param edition the edition that was not published
     * @param kind the name of its exit code, {@code HELD_BACK}
     * @param reason why, in a line
     * @param log the last lines of the run
     */
    public record Failure(String edition, String kind, String reason, List<String> log) {
        public Failure {
            log = List.copyOf(log);
        }
    }

    /** The mails about a failure. */
    public FailureMail(Failure failure, MailSettings settings) {
        this.failure = failure;
        this.settings = settings;
    }

    /** The mail to an operator. */
    public MailMessage to(Recipient operator) {
        Wording wording = Wording.of(operator.language());
        String kind = wording.message("mail.failure." + failure.kind());
        return new MailMessage(
                MessageId.of(
                        settings.from(),
                        List.of(
                                "failure",
                                failure.edition(),
                                failure.kind(),
                                failure.reason(),
                                operator.address().address())),
                settings.from(),
                operator.address(),
                operator.language(),
                OneLine.of(say(wording, "mail.failure.subject", failure.edition(), kind)),
                text(wording, kind),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private String text(Wording wording, String kind) {
        StringBuilder text = new StringBuilder();
        text.append(say(wording, "mail.failure.intro", failure.edition(), kind))
                .append("\n\n")
                .append(wording.message("mail.failure.reason"))
                .append("\n  ")
                .append(failure.reason())
                .append("\n\n")
                .append(wording.message("mail.failure.log"))
                .append('\n');
        failure.log().forEach(line -> text.append("  ").append(line).append('\n'));
        return text.toString();
    }

    private static String say(Wording wording, String key, String... words) {
        Argument[] arguments = new Argument[words.length];
        for (int at = 0; at < words.length; at++) {
            arguments[at] = Argument.words(new Text.Data(words[at]));
        }
        return wording.say(Text.of(key, arguments));
    }
}
