package hk.ipo.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Which mail is owed to whom, and which was sent, by Message-ID. Each note is written at once and
 * for itself: what a server took cannot be taken back when something fails later.
 */
public final class MailLog {

    private final JdbcClient jdbc;

    /** A log in a database that has this project's schema. */
    public MailLog(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Notes that a mail is owed, unless it was noted before.
     *
     * @param messageId the mail's id
     * @param about what it is about, {@code 2025 as of 2026-01-05}
     * @param address to whom it goes
     */
    public void owe(String messageId, String about, String address) {
        if (state(messageId).isEmpty()) {
            jdbc.sql(
                            "insert into mail_delivery (message_id, about, address, state,"
                                    + " attempts) values (:id, :about, :address, 'OWED', 0)")
                    .param("id", messageId)
                    .param("about", about)
                    .param("address", address)
                    .update();
        }
    }

    /** What became of a mail; nothing when it was never owed. */
    public Optional<MailState> state(String messageId) {
        return jdbc.sql("select state from mail_delivery where message_id = :id")
                .param("id", messageId)
                .query(String.class)
                .optional()
                .map(MailState::valueOf);
    }

    /**
     * Notes that a mail is about to be handed over, so that a log shows one that came to no end.
     */
    public void attempt(String messageId, Instant at) {
        jdbc.sql(
                        "update mail_delivery set attempts = attempts + 1, attempted_at = :at"
                                + " where message_id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", messageId)
                .update();
    }

    /**
     * Notes what became of an attempt.
     *
     * @param reason why a mail was not taken; empty for one that was
     */
    public void note(String messageId, MailState state, Optional<String> reason) {
        jdbc.sql("update mail_delivery set state = :state, reason = :reason where message_id = :id")
                .param("state", state.name())
                .param("reason", reason.orElse(null))
                .param("id", messageId)
                .update();
    }

    /** How often a mail was handed over, taken or not. */
    public int attempts(String messageId) {
        return Objects.requireNonNull(
                jdbc.sql("select attempts from mail_delivery where message_id = :id")
                        .param("id", messageId)
                        .query(Integer.class)
                        .single());
    }

    /** How many mails are in each state. */
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(
                    state,
                    jdbc.sql("select count(*) from mail_delivery where state = :state")
                            .param("state", state.name())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }
}
