package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class SummaryMailTest {

    private static final Optional<URI> LINKS =
            Optional.of(URI.create("https://reports.example.com/"));

    @TempDir private Path output = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSummarySaysInPlainTextAllThatItHas(Language language) throws IOException {
        publish("hk-ipo-market-2025_as-of-2026-01-05_" + language.tag() + ".pdf", 300_000);

        MailMessage mail =
                MailFixture.mails(output, MailFixture.settings(LINKS, 1_000_000))
                        .to(MailFixture.recipient(language, Recipient.Files.ATTACHED));

        String golden = "summary_" + language.tag() + ".txt";
        Path folder = Files.createDirectories(Path.of("target/golden"));
        Files.writeString(folder.resolve(golden), mail.text());
        Files.writeString(
                folder.resolve("summary_" + language.tag() + ".html"), mail.html().orElseThrow());
        Files.write(
                folder.resolve("summary_" + language.tag() + ".png"),
                mail.picture().orElseThrow().image().png());
        assertThat(mail.text()).isEqualTo(resource(golden));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|Hong Kong IPOs 2025: 119 new listings, HK$285.96bn raised, as known on"
                        + " 5 January 2026",
                "TRADITIONAL_CHINESE|香港新股 2025：119 家公司新上市，集資 2,859.62 億港元（截至2026年1月5日已知）",
                "SIMPLIFIED_CHINESE|港股新股2025：119家公司新上市，募资2859.62亿港元（截至2026年1月5日已知）"
            })
    void theSubjectIsTheHeadlineInTheRecipientsLanguage(Language language, String subject)
            throws IOException {
        assertThat(
                        MailFixture.mails(output, MailFixture.settings(LINKS, 0))
                                .to(MailFixture.recipient(language, Recipient.Files.LINKED))
                                .subject())
                .isEqualTo(subject);
    }

    @Test
    void theHtmlSaysTheSameAndShowsTheChartWithItsNumbersInWords() throws IOException {
        MailMessage mail =
                MailFixture.mails(output, MailFixture.settings(LINKS, 0))
                        .to(MailFixture.recipient(Language.ENGLISH, Recipient.Files.LINKED));

        assertThat(mail.html().orElseThrow())
                .contains(
                        "<html lang=\"en\">",
                        "<h1>119 new listings, HK$285.96bn raised</h1>",
                        "<h2>What changed since the edition of 31 December 2025</h2>",
                        "<img class=\"chart\" src=\"cid:"
                                + mail.picture().orElseThrow().contentId(),
                        "alt=\"Funds raised month by month. Funds raised as known, 2025, HK$bn: Jan")
                .doesNotContain("th:text", "th:each", "th:if", "th:src");
    }

    @Test
    void theFirstEditionOfAYearHasNothingToCompareWith() throws IOException {
        assertThat(
                        MailFixture.firstMails(output, MailFixture.settings(LINKS, 0))
                                .to(MailFixture.recipient(Language.ENGLISH, Recipient.Files.LINKED))
                                .text())
                .contains(
                        "This is the first edition of 2025; there is none before it to compare"
                                + " with.");
    }

    @Test
    void filesAreAttachedUpToTheLimitAndLinkedBeyondIt() throws IOException {
        Path pdf = publish("hk-ipo-market-2025_as-of-2026-01-05_en.pdf", 600_000);
        Path workbook = publish("hk-ipo-market-2025_as-of-2026-01-05_en.xlsx", 400_000);
        Recipient recipient = MailFixture.recipient(Language.ENGLISH, Recipient.Files.ATTACHED);

        assertThat(
                        MailFixture.mails(output, MailFixture.settings(LINKS, 1_000_000))
                                .to(recipient)
                                .attachments())
                .containsExactly(pdf, workbook);
        MailMessage tooLarge =
                MailFixture.mails(output, MailFixture.settings(LINKS, 999_999)).to(recipient);
        assertThat(tooLarge.attachments()).isEmpty();
        assertThat(tooLarge.html().orElseThrow())
                .contains(
                        "<a href=\"https://reports.example.com/2025/2026-01-05/"
                                + "hk-ipo-market-2025_as-of-2026-01-05_en.pdf\">");
    }

    @Test
    void whoPrefersLinksGetsThemHoweverSmallTheFiles() throws IOException {
        publish("hk-ipo-market-2025_as-of-2026-01-05_en.pdf", 1);

        assertThat(
                        MailFixture.mails(output, MailFixture.settings(LINKS, 1_000_000))
                                .to(MailFixture.recipient(Language.ENGLISH, Recipient.Files.LINKED))
                                .attachments())
                .isEmpty();
    }

    @Test
    void withoutAnAddressForLinksTheMailNamesTheFolder() throws IOException {
        publish("hk-ipo-market-2025_as-of-2026-01-05_en.pdf", 2);

        assertThat(
                        MailFixture.mails(output, MailFixture.settings(Optional.empty(), 1))
                                .to(
                                        MailFixture.recipient(
                                                Language.ENGLISH, Recipient.Files.ATTACHED))
                                .text())
                .contains("are in the archive, in the folder 2025/2026-01-05.");
    }

    @Test
    void aLanguageThatWasNotPublishedBringsTheFilesOfTheNext() throws IOException {
        Path english = publish("hk-ipo-market-2025_as-of-2026-01-05_en.pdf", 1);

        assertThat(
                        MailFixture.mails(output, MailFixture.settings(LINKS, 10))
                                .to(
                                        MailFixture.recipient(
                                                Language.SIMPLIFIED_CHINESE,
                                                Recipient.Files.ATTACHED))
                                .attachments())
                .isEqualTo(List.of(english));
    }

    @Test
    void theSameEditionGivesARecipientTheSameMessageIdAgainAndAnotherAnother() {
        SummaryMail one = MailFixture.mails(output, MailFixture.settings(LINKS, 0));
        SummaryMail again = MailFixture.firstMails(output, MailFixture.settings(LINKS, 0));
        Recipient english = MailFixture.recipient(Language.ENGLISH, Recipient.Files.LINKED);
        Recipient other =
                new Recipient(
                        MailAddress.of("other@example.com"),
                        Language.ENGLISH,
                        Recipient.Files.LINKED);

        assertThat(one.idOf(english)).matches("[0-9a-f]{32}@example\\.com");
        assertThat(again.idOf(english)).isEqualTo(one.idOf(english));
        assertThat(one.idOf(other)).isNotEqualTo(one.idOf(english));
    }

    private Path publish(String name, int size) throws IOException {
        Path folder = Files.createDirectories(output.resolve("2025/2026-01-05"));
        return Files.write(folder.resolve(name), new byte[size]);
    }

    private static String resource(String name) {
        try (var stream = SummaryMailTest.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
