package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.render.Rgb;
import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

class MailTemplateTest {

    private static final String HOSTILE = "<script>alert('1')</script> & ${7*7} [[${7*7}]]";

    @Test
    void whateverIsSetIsEscapedAndNeverEvaluated() {
        String html = MailTemplate.CARRIED.html(hostile());

        assertThat(html)
                .doesNotContain("<script>", "49")
                .contains(
                        "<h1>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; ${7*7}"
                                + " [[${7*7}]]</h1>");
    }

    @Test
    void inPlainTextItStandsAsItIs() {
        assertThat(MailTemplate.CARRIED.text(hostile())).contains(HOSTILE);
    }

    @Test
    void theAccentOfTheThemeColoursTheHtmlOnLightAndOnDarkGround() {
        MailTemplate template =
                MailTemplate.of(carried("mail.html"), carried("mail.txt"), new Rgb(0x7A1F3D));

        assertThat(template.html(hostile()))
                .contains("--accent: #7A1F3D;", "color: #7A1F3D; color: var(--accent);")
                // 255 - (255 - 0x7A) * 0.4 = 201.8, 165.4, 177.4
                .contains("--accent: #CAA5B1;", "color: #CAA5B1 !important;")
                .doesNotContainIgnoringCase("#0b3c5d");
    }

    @Test
    void thePicturesBarsAreOfTheThemesAccent(@TempDir Path output) throws IOException {
        MailTemplate burgundy =
                MailTemplate.of(carried("mail.html"), carried("mail.txt"), new Rgb(0x7A1F3D));
        MailMessage mail =
                MailFixture.mails(
                                output,
                                new MailSettings(
                                        MailFixture.FROM,
                                        MailLists.NONE,
                                        Optional.empty(),
                                        1_000,
                                        burgundy))
                        .to(MailFixture.recipient(Language.ENGLISH, Recipient.Files.ATTACHED));

        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(mail.picture().orElseThrow().image().png()));
        Set<Integer> colours =
                IntStream.range(0, picture.getWidth())
                        .boxed()
                        .flatMap(
                                x ->
                                        IntStream.range(0, picture.getHeight())
                                                .mapToObj(y -> picture.getRGB(x, y) & 0xFFFFFF))
                        .collect(Collectors.toSet());
        assertThat(colours).contains(0x7A1F3D).doesNotContain(0x0B3C5D);
    }

    @Test
    void aTemplateThatCannotBeUsedIsNamedWithLineAndColumn() {
        assertThatThrownBy(
                        () ->
                                MailTemplate.of(
                                        new MailTemplate.Source(
                                                "own/mail.html",
                                                "<p>\n  <b th:text=\"${mail.headline()}\"></b></p>"),
                                        carried("mail.txt"),
                                        new Rgb(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own/mail.html:2:")
                .hasMessageContaining("headline()");
    }

    private static MailTemplate.Source carried(String name) {
        try {
            return new MailTemplate.Source(name, Files.readString(Path.of("templates", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Summary hostile() {
        return new Summary(
                "en",
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                new Summary.Changes(
                        HOSTILE,
                        Optional.of(HOSTILE),
                        List.of(HOSTILE),
                        List.of(new Summary.Changed(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                        List.of(new Summary.Fact(HOSTILE, HOSTILE))),
                new Summary.Claims(HOSTILE, List.of(HOSTILE)),
                new Summary.Figures(
                        HOSTILE, List.of(new Summary.Key(HOSTILE, HOSTILE, Optional.of(HOSTILE)))),
                Optional.empty(),
                new Summary.Files(
                        HOSTILE,
                        Optional.of(HOSTILE),
                        List.of(new Summary.File(HOSTILE, HOSTILE, Optional.empty()))),
                HOSTILE);
    }
}
