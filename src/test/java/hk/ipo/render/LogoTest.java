package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class LogoTest {

    private static final Map<Language, String> WORDS =
            Map.of(
                    Language.ENGLISH, "A disc",
                    Language.TRADITIONAL_CHINESE, "圓形",
                    Language.SIMPLIFIED_CHINESE, "圆形");

    @Test
    void aLogoIsOpaqueOnWhiteAndSaysWhatItShows() throws IOException {
        Logo logo = Logo.of(Themes.png(), Logo.Kind.PNG, WORDS);

        assertThat(logo.width()).isEqualTo(40);
        assertThat(logo.height()).isEqualTo(20);
        assertThat(logo.picture().getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(logo.picture().getRGB(20, 10)).isEqualTo(0xFF404040);
        assertThat(logo.alternative(Language.SIMPLIFIED_CHINESE)).isEqualTo("圆形");
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        byte[] words = "not a picture".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Logo.of(words, Logo.Kind.PNG, WORDS))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Logo.of(Themes.png(), Logo.Kind.JPEG, WORDS))
                .isInstanceOf(IOException.class);
    }

    @Test
    void wordsInEveryLanguageAreNeeded() {
        assertThatThrownBy(
                        () ->
                                Logo.of(
                                        Themes.png(),
                                        Logo.Kind.PNG,
                                        Map.of(Language.ENGLISH, "A disc")))
                .hasMessage("words in every language expected");
    }
}
