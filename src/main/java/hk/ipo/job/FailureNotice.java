package hk.ipo.job;

import hk.ipo.delivery.mail.FailureMail;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.Postman;
import hk.ipo.delivery.mail.Recipient;
import hk.ipo.store.MailLog;

import org.springframework.core.retry.RetryPolicy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Tells operators of a run without an edition. The same failure of the same edition is told once,
 * however often the run is tried again; where the database itself failed, nobody remembers, and it
 * is told each time.
 */
final class FailureNotice {

    private final Postman postman;
    private final Clock clock;
    private final RetryPolicy patience;

    FailureNotice(Postman postman, Clock clock, RetryPolicy patience) {
        this.postman = postman;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Whether operators are to be told of such an end: not of a run that another one went before.
     */
    static boolean isFor(ExitCode end) {
        return switch (end) {
            case UNEXPECTED, UNREADABLE_INPUT, HELD_BACK, NO_WORKERS -> true;
            case PUBLISHED, WRONG_USAGE, ANOTHER_RUN, STOPPED, MAIL_OWED -> false;
        };
    }

    /** Tells them; says what came of it. */
    String tell(FailureMail mail, List<Recipient> operators, String about, Optional<MailLog> log) {
        List<MailMessage> mails = operators.stream().map(mail::to).toList();
        if (log.isEmpty()) {
            mails.forEach(postman::post);
            return "told without a record";
        }
        return new MailDelivery(log.get(), postman, clock, patience)
                .deliver(
                        mails.stream()
                                .map(
                                        one ->
                                                new OwedMail(
                                                        one.id(),
                                                        "failure of " + about,
                                                        one.to().address(),
                                                        () -> one))
                                .toList())
                .toString();
    }
}
