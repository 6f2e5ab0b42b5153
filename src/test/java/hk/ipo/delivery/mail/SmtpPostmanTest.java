package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import hk.ipo.report.Language;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mails as a real server receives them. */
class SmtpPostmanTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T22:30:00Z"), ZoneOffset.UTC);

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @TempDir private Path output = Path.of("");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aSummaryArrivesWithItsAlternativesItsPictureAndItsFile()
            throws IOException, MessagingException {
        Path folder = Files.createDirectories(output.resolve("2025/2026-01-05"));
        Files.writeString(
                folder.resolve("hk-ipo-market-2025_as-of-2026-01-05_zh-Hant.pdf"), "%PDF");

        assertThat(postman(Optional.empty()).post(summary(Language.TRADITIONAL_CHINESE)))
                .isEqualTo(new Posting.Taken());

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).startsWith("香港新股 2025：119 家公司新上市");
        assertThat(mail.getFrom()[0]).hasToString("IPO reports <reports@example.com>");
        assertThat(mail.getAllRecipients()[0]).hasToString("desk@example.com");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh-Hant");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(CLOCK.instant());
        assertThat(mail.getMessageID())
                .isEqualTo("<" + summary(Language.TRADITIONAL_CHINESE).id() + ">");
        assertThat(shape(mail))
                .containsExactly(
                        "multipart/mixed",
                        "  multipart/alternative",
                        "    text/plain",
                        "    multipart/related",
                        "      text/html",
                        "      image/png inline chart.png",
                        "  application/pdf attachment"
                                + " hk-ipo-market-2025_as-of-2026-01-05_zh-Hant.pdf");
    }

    @Test
    void thePictureIsTheOneThatTheHtmlNames() throws IOException, MessagingException {
        postman(Optional.empty()).post(summary(Language.ENGLISH));

        Multipart alternatives = (Multipart) server.getReceivedMessages()[0].getContent();
        Multipart related = (Multipart) alternatives.getBodyPart(1).getContent();
        String id = related.getBodyPart(1).getHeader("Content-ID")[0];
        assertThat((String) related.getBodyPart(0).getContent())
                .contains("src=\"cid:" + id.substring(1, id.length() - 1) + "\"");
        byte[] picture = related.getBodyPart(1).getInputStream().readAllBytes();
        assertThat(new String(picture, 1, 3, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PNG");
    }

    @Test
    void aServerThatAsksForAPasswordIsGivenIt() {
        server.setUser("me@example.com", "me", "secret");

        assertThat(
                        postman(Optional.of(new MailCredentials("me", "secret")))
                                .post(summary(Language.ENGLISH)))
                .isEqualTo(new Posting.Taken());
    }

    @Test
    void aWrongPasswordLeavesTheMailOwedAndIsNotRepeated() {
        server.setUser("me@example.com", "me", "secret");
        server.getManagers().getUserManager().setAuthRequired(true);

        assertThat(
                        postman(Optional.of(new MailCredentials("me", "guess")))
                                .post(summary(Language.ENGLISH)))
                .isInstanceOfSatisfying(
                        Posting.Failed.class,
                        failed ->
                                assertThat(failed.reason())
                                        .startsWith("AuthenticationFailedException: ")
                                        .doesNotContain("guess"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithoutEncryptionIsNotWrittenToWhereEncryptionIsExpected() {
        MailServer expected =
                new MailServer(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        MailServer.Security.STARTTLS,
                        Duration.ofSeconds(5));

        assertThat(
                        new SmtpPostman(expected, Optional.empty(), CLOCK)
                                .post(summary(Language.ENGLISH)))
                .isEqualTo(
                        new Posting.Failed(
                                "MessagingException: STARTTLS is required but host does not"
                                        + " support STARTTLS"));
    }

    @Test
    void aRecipientWhomTheServerDoesNotKnowIsRefusedForGood() {
        try (ScriptedServer unknowing =
                new ScriptedServer(ScriptedServer.Behaviour.UNKNOWN_RECIPIENT)) {
            assertThat(
                            new SmtpPostman(unknowing.address(), Optional.empty(), CLOCK)
                                    .post(summary(Language.ENGLISH)))
                    .isEqualTo(
                            new Posting.Refused(
                                    "SMTPAddressFailedException: 550 5.1.1 no such user"));
        }
    }

    @Test
    void aMailIsTheSameInAFileAsOnTheWayAndTheSameEachTime() throws IOException {
        MailMessage mail = summary(Language.ENGLISH);
        Path first = Files.createDirectories(output.resolve("a"));
        Path second = Files.createDirectories(output.resolve("b"));

        Path file = MailFile.write(mail, first, 1, CLOCK.instant());
        Path again = MailFile.write(mail, second, 1, CLOCK.instant());

        assertThat(file.getFileName()).hasToString("01_desk_example.com_en.eml");
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(again));
        assertThat(Files.readString(file))
                .contains("Subject: Hong Kong IPOs 2025: 119 new listings", "To: desk@example.com");
    }

    private SmtpPostman postman(Optional<MailCredentials> credentials) {
        return new SmtpPostman(
                new MailServer(
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        MailServer.Security.NONE,
                        Duration.ofSeconds(5)),
                credentials,
                CLOCK);
    }

    private MailMessage summary(Language language) {
        try {
            return MailFixture.mails(output, MailFixture.settings(Optional.empty(), 1_000))
                    .to(MailFixture.recipient(language, Recipient.Files.ATTACHED));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> shape(Part part) throws MessagingException, IOException {
        List<String> shape = new ArrayList<>();
        String type = part.getContentType();
        String disposition =
                part.getDisposition() == null
                        ? ""
                        : " " + part.getDisposition() + " " + part.getFileName();
        shape.add(type.replaceAll("(?s);.*", "") + disposition);
        if (part.getContent() instanceof Multipart multipart) {
            for (int at = 0; at < multipart.getCount(); at++) {
                BodyPart child = multipart.getBodyPart(at);
                shape(child).forEach(line -> shape.add("  " + line));
            }
        }
        return shape;
    }
}
