package hk.ipo.job;

import hk.ipo.delivery.mail.Posting;
import hk.ipo.delivery.mail.Postman;
import hk.ipo.store.MailLog;
import hk.ipo.store.MailState;

import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends what is owed, in rounds with growing pauses between them, and notes at once what became of
 * each mail: whoever has it is not sent it again, whatever happens afterwards.
 *
 * <p>A mail whose sending came to no known end is owed. It is sent again under the same Message-ID,
 * for twice is less bad than never, and mail programs show it once.
 */
final class MailDelivery {

    /** Pauses of 5, 15, 45 and 120 seconds. */
    static final RetryPolicy PATIENT =
            RetryPolicy.builder()
                    .maxRetries(4)
                    .delay(Duration.ofSeconds(5))
                    .multiplier(3)
                    .maxDelay(Duration.ofMinutes(2))
                    .build();

    /** After so many failures in a row a round is given up: the server is not there at all. */
    private static final int HOPELESS = 5;

    private final MailLog log;
    private final Postman postman;
    private final Clock clock;
    private final RetryPolicy patience;

    MailDelivery(MailLog log, Postman postman, Clock clock, RetryPolicy patience) {
        this.log = log;
        this.postman = postman;
        this.clock = clock;
        this.patience = patience;
    }

    /** Sends those of the mails that are owed, each to the one recipient that it has. */
    MailTally deliver(List<OwedMail> mails) {
        mails.forEach(mail -> log.owe(mail.id(), mail.about(), mail.address()));
        long before = count(mails, MailState.SENT);
        Map<String, String> reasons = new LinkedHashMap<>();
        try {
            new RetryTemplate(patience)
                    .execute(
                            () -> {
                                round(mails, reasons);
                                return true;
                            });
        } catch (RetryException e) {
            if (!(e.getCause() instanceof StillOwedException)) {
                throw new IllegalStateException("mails cannot be made", e.getCause());
            }
        }
        return new MailTally(
                count(mails, MailState.SENT),
                before,
                said(mails, MailState.REFUSED, reasons),
                said(mails, MailState.OWED, reasons));
    }

    private void round(List<OwedMail> mails, Map<String, String> reasons)
            throws IOException, StillOwedException {
        int inARow = 0;
        for (OwedMail mail : mails) {
            if (isIn(mail, MailState.OWED) && inARow < HOPELESS) {
                inARow = post(mail, reasons) ? 0 : inARow + 1;
            }
        }
        if (count(mails, MailState.OWED) > 0) {
            throw new StillOwedException();
        }
    }

    /** Posts a mail; false when it is still owed. */
    private boolean post(OwedMail mail, Map<String, String> reasons) throws IOException {
        log.attempt(mail.id(), clock.instant());
        return switch (postman.post(mail.draft().make())) {
            case Posting.Taken ignored -> {
                log.note(mail.id(), MailState.SENT, Optional.empty());
                yield true;
            }
            case Posting.Refused(String reason) -> {
                reasons.put(mail.id(), reason);
                log.note(mail.id(), MailState.REFUSED, Optional.of(reason));
                yield true;
            }
            case Posting.Failed(String reason) -> {
                reasons.put(mail.id(), reason);
                log.note(mail.id(), MailState.OWED, Optional.of(reason));
                yield false;
            }
        };
    }

    private boolean isIn(OwedMail mail, MailState state) {
        return log.state(mail.id()).filter(state::equals).isPresent();
    }

    private long count(List<OwedMail> mails, MailState state) {
        return mails.stream().filter(mail -> isIn(mail, state)).count();
    }

    private List<String> said(List<OwedMail> mails, MailState state, Map<String, String> reasons) {
        List<String> said = new ArrayList<>();
        for (OwedMail mail : mails) {
            if (isIn(mail, state)) {
                String reason = reasons.getOrDefault(mail.id(), "as before");
                said.add(mail.address() + ": " + reason);
            }
        }
        return said;
    }

    /** Ends a round after which something is owed, so that there is another. */
    private static final class StillOwedException extends Exception {
        @Serial private static final long serialVersionUID = 1L;
    }
}
