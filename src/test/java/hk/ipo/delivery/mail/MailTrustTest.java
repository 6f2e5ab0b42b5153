package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import hk.ipo.report.Language;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether a server is believed to be who it says, with real handshakes. */
class MailTrustTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T22:30:00Z"), ZoneOffset.UTC);

    @TempDir private static Path keys = Path.of("");
    private static Path own = Path.of("");
    private static Path others = Path.of("");
    private static Path elsewhere = Path.of("");
    private static TestIdentity identity;
    private static TestIdentity ofAnotherHost;

    @TempDir private Path output = Path.of("");

    /** GreenMail takes its certificate from where these properties say, once in a process. */
    @BeforeAll
    static void makeCertificates() throws Exception {
        identity = new TestIdentity("127.0.0.1");
        ofAnotherHost = new TestIdentity("127.0.0.2");
        own = identity.pem(keys.resolve("own.pem"));
        others = new TestIdentity("127.0.0.1").pem(keys.resolve("others.pem"));
        elsewhere = ofAnotherHost.pem(keys.resolve("elsewhere.pem"));
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                identity.store(keys.resolve("keys.p12")).toString());
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY,
                TestIdentity.PASSWORD);
    }

    @Test
    void aServerWithTlsFromTheFirstByteIsGivenTheMailAndThePassword() throws Exception {
        GreenMail server = started();
        try {
            server.setUser("me@example.com", "me", "secret");
            server.getManagers().getUserManager().setAuthRequired(true);
            MailServer address = smtps(server).trusting(MailTrust.ofFile(own));

            assertThat(
                            new SmtpPostman(
                                            address,
                                            Optional.of(new MailCredentials("me", "secret")),
                                            CLOCK)
                                    .post(mail()))
                    .isEqualTo(new Posting.Taken());

            assertThat(server.getReceivedMessages()[0].getSubject())
                    .startsWith("Hong Kong IPOs 2025: 119 new listings");
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerWithTlsWhoseCertificateIsFromNobodyTrustedIsNotWrittenTo() {
        GreenMail server = started();
        try {
            for (MailServer address :
                    new MailServer[] {
                        smtps(server), smtps(server).trusting(MailTrust.ofFile(others))
                    }) {
                assertThat(post(address))
                        .isEqualTo(
                                new Posting.Failed(
                                        "the certificate of 127.0.0.1:"
                                                + server.getSmtps().getPort()
                                                + " is not trusted: PKIX path building failed:"
                                                + " sun.security.provider.certpath."
                                                + "SunCertPathBuilderException: unable to find"
                                                + " valid certification path to requested target"));
            }
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerWithStarttlsIsGivenTheMailOnceItsCertificateIsBelieved() throws Exception {
        try (ScriptedServer server = new ScriptedServer(identity.context())) {
            MailServer address = server.address();
            assertThat(address.security()).isEqualTo(MailServer.Security.STARTTLS);
            assertThat(post(address))
                    .isInstanceOfSatisfying(
                            Posting.Failed.class,
                            failed ->
                                    assertThat(failed.reason())
                                            .startsWith(
                                                    "the certificate of "
                                                            + address
                                                            + " is not trusted: PKIX"));
            assertThat(server.delivered()).isEmpty();

            assertThat(post(address.trusting(MailTrust.ofFile(own))))
                    .isEqualTo(new Posting.Taken());
            assertThat(server.delivered()).hasSize(1);
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsNotBelieved() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ofAnotherHost.context())) {
            assertThat(post(server.address().trusting(MailTrust.ofFile(elsewhere))))
                    .isEqualTo(
                            new Posting.Failed(
                                    "the certificate of "
                                            + server.address()
                                            + " is not trusted: No subject alternative names"
                                            + " matching IP address 127.0.0.1 found"));
            assertThat(server.delivered()).isEmpty();
        }
    }

    @Test
    void aFileWithoutACertificateIsRefused() throws IOException {
        Path none = Files.writeString(keys.resolve("none.pem"), "");
        Path broken =
                Files.writeString(
                        keys.resolve("broken.pem"),
                        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");

        for (Path file : new Path[] {none, broken}) {
            assertThatThrownBy(() -> MailTrust.ofFile(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(file + ": certificates in PEM expected");
        }
        assertThatThrownBy(() -> MailTrust.ofFile(keys.resolve("nowhere")))
                .hasMessage(keys.resolve("nowhere") + " cannot be read");
    }

    private static GreenMail started() {
        ServerSetup setup = ServerSetup.SMTPS.dynamicPort();
        setup.setServerStartupTimeout(60_000);
        GreenMail server = new GreenMail(setup);
        server.start();
        return server;
    }

    private static MailServer smtps(GreenMail server) {
        return new MailServer(
                "127.0.0.1",
                server.getSmtps().getPort(),
                MailServer.Security.TLS,
                Duration.ofSeconds(10));
    }

    private Posting post(MailServer address) {
        return new SmtpPostman(address, Optional.empty(), CLOCK).post(mail());
    }

    private MailMessage mail() {
        try {
            return MailFixture.mails(output, MailFixture.settings(Optional.empty(), 1_000))
                    .to(MailFixture.recipient(Language.ENGLISH, Recipient.Files.ATTACHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
