package hk.ipo.job;

import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.BUSY;
import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.HANG_UP_AFTER_THE_MAIL;
import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.HANG_UP_IN_THE_MAIL;
import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.SILENT;
import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.TAKE;
import static hk.ipo.delivery.mail.ScriptedServer.Behaviour.UNKNOWN_RECIPIENT;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.delivery.mail.MailAddress;
import hk.ipo.delivery.mail.MailMessage;
import hk.ipo.delivery.mail.MailServer;
import hk.ipo.delivery.mail.MailTrust;
import hk.ipo.delivery.mail.ScriptedServer;
import hk.ipo.delivery.mail.SmtpPostman;
import hk.ipo.delivery.mail.TestIdentity;
import hk.ipo.report.Language;
import hk.ipo.store.MailLog;
import hk.ipo.store.MailState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.retry.RetryPolicy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mails to a server that fails in every way there is, with a log in a real database. */
class MailDeliveryTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T22:30:00Z"), ZoneOffset.UTC);

    private static final RetryPolicy AT_ONCE =
            RetryPolicy.builder().maxRetries(2).delay(Duration.ofMillis(5)).build();

    @TempDir private Path folder = Path.of("");

    private Optional<ConfigurableApplicationContext> context = Optional.empty();

    @AfterEach
    void close() {
        context.ifPresent(ConfigurableApplicationContext::close);
    }

    @Test
    void aServerThatRefusesIsSilentAndHangsUpGetsEveryMailOnceInTheEnd() {
        try (ScriptedServer server = new ScriptedServer(BUSY, SILENT, HANG_UP_IN_THE_MAIL)) {
            MailTally tally = delivery(server).deliver(mails("a", "b", "c", "d"));

            assertThat(tally).hasToString("4 sent, 0 refused, 0 owed");
            assertThat(server.delivered())
                    .containsExactly(
                            "d@example.com <d@id.example.com>",
                            "a@example.com <a@id.example.com>",
                            "b@example.com <b@id.example.com>",
                            "c@example.com <c@id.example.com>");
            assertThat(log().attempts("a@id.example.com")).isEqualTo(2);
            assertThat(log().attempts("d@id.example.com")).isEqualTo(1);
        }
    }

    @Test
    void whoHasAMailIsNotSentItAgain() {
        try (ScriptedServer server = new ScriptedServer()) {
            delivery(server).deliver(mails("a", "b"));

            MailTally again = delivery(server).deliver(mails("a", "b", "c"));

            assertThat(again).hasToString("3 sent (2 before), 0 refused, 0 owed");
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void oneBadAddressStopsNobodyElseAndIsNotTriedAgain() {
        try (ScriptedServer server = new ScriptedServer(TAKE, UNKNOWN_RECIPIENT, TAKE)) {
            MailTally tally = delivery(server).deliver(mails("a", "b", "c"));

            assertThat(tally).hasToString("2 sent, 1 refused, 0 owed");
            assertThat(tally.refused())
                    .containsExactly(
                            "b@example.com: SMTPAddressFailedException: 550 5.1.1 no such user");
            assertThat(delivery(server).deliver(mails("a", "b", "c")).refused())
                    .containsExactly("b@example.com: as before");
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void whatIsStillOwedAfterAllRoundsIsSentByTheNextRun() {
        try (ScriptedServer server = new ScriptedServer(BUSY, BUSY, BUSY)) {
            MailTally tally = delivery(server).deliver(mails("a"));

            assertThat(tally).hasToString("0 sent, 0 refused, 1 owed");
            assertThat(tally.owed()).singleElement().asString().startsWith("a@example.com: ");
            assertThat(log().counts())
                    .containsEntry(MailState.OWED, 1L)
                    .containsEntry(MailState.SENT, 0L);

            assertThat(delivery(server).deliver(mails("a")))
                    .hasToString("1 sent, 0 refused, 0 owed");
            assertThat(server.delivered()).containsExactly("a@example.com <a@id.example.com>");
        }
    }

    @Test
    void aMailToAServerThatIsNotBelievedIsOwedUntilItIs() throws Exception {
        TestIdentity identity = new TestIdentity("127.0.0.1");
        try (ScriptedServer server = new ScriptedServer(identity.context())) {
            MailServer address = server.address();

            MailTally tally = delivery(address).deliver(mails("a"));

            assertThat(tally).hasToString("0 sent, 0 refused, 1 owed");
            assertThat(tally.owed())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "a@example.com: the certificate of " + address + " is not trusted: ");
            assertThat(server.delivered()).isEmpty();

            MailTrust trust = MailTrust.ofFile(identity.pem(folder.resolve("trusted.pem")));
            assertThat(delivery(address.trusting(trust)).deliver(mails("a")))
                    .hasToString("1 sent, 0 refused, 0 owed");
            assertThat(server.delivered()).containsExactly("a@example.com <a@id.example.com>");
        }
    }

    @Test
    void aMailOfUnknownOutcomeIsSentAgainUnderTheSameId() {
        try (ScriptedServer server = new ScriptedServer(HANG_UP_AFTER_THE_MAIL)) {
            assertThat(delivery(server).deliver(mails("a")))
                    .hasToString("1 sent, 0 refused, 0 owed");

            assertThat(server.delivered())
                    .containsExactly(
                            "a@example.com <a@id.example.com>", "a@example.com <a@id.example.com>");
        }
    }

    @Test
    void aServerThatIsNotThereIsNotCalledForEveryRecipientOfALongList() {
        MailServer nobody;
        try (ScriptedServer gone = new ScriptedServer()) {
            nobody = gone.address();
        }
        List<OwedMail> mails =
                mails(
                        Stream.iterate(1, n -> n + 1)
                                .limit(40)
                                .map(n -> "r" + n)
                                .toArray(String[]::new));

        MailTally tally = delivery(nobody).deliver(mails);

        assertThat(tally).hasToString("0 sent, 0 refused, 40 owed");
        assertThat(log().attempts("r5@id.example.com")).isEqualTo(3);
        assertThat(log().attempts("r6@id.example.com")).isZero();
    }

    /** The database of the log, with nothing in it. */
    Database database() {
        return Database.within(folder);
    }

    private MailDelivery delivery(ScriptedServer server) {
        return delivery(server.address());
    }

    private MailDelivery delivery(MailServer server) {
        return new MailDelivery(
                log(), new SmtpPostman(server, Optional.empty(), CLOCK), CLOCK, AT_ONCE);
    }

    private MailLog log() {
        ConfigurableApplicationContext open =
                context.orElseGet(() -> OpenedDatabase.open(database(), false));
        context = Optional.of(open);
        return open.getBean(MailLog.class);
    }

    private static List<OwedMail> mails(String... recipients) {
        return Stream.of(recipients)
                .map(
                        name ->
                                new OwedMail(
                                        name + "@id.example.com",
                                        "2025 as of 2026-01-05",
                                        name + "@example.com",
                                        () -> mail(name)))
                .toList();
    }

    private static MailMessage mail(String name) {
        return new MailMessage(
                name + "@id.example.com",
                MailAddress.of("reports@example.com"),
                MailAddress.of(name + "@example.com"),
                Language.ENGLISH,
                "subject",
                "first line\nsecond line\n",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
