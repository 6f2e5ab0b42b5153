package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;

class MixedScriptTest {

    @Test
    void chineseIsPartedFromLatinLettersAndDigits() {
        assertThat(MixedScript.pieces("2025年香港A+H新股")).containsExactly("2025", "年香港", "A+H", "新股");
    }

    @Test
    void signsThatBelongToNumbersCountAsDigits() {
        assertThat(MixedScript.pieces("升67.6%至\u22122"))
                .containsExactly("升", "67.6%", "至", "\u22122");
    }

    @Test
    void aSpaceOrPunctuationNeedsNoAir() {
        assertThat(MixedScript.pieces("截至 2026 年，H股（GEM）"))
                .containsExactly("截至 2026 年，H", "股（GEM）");
    }

    @Test
    void oneScriptIsOnePiece() {
        assertThat(MixedScript.pieces("Harbour Motors")).containsExactly("Harbour Motors");
        assertThat(MixedScript.pieces("海港汽車")).containsExactly("海港汽車");
    }

    @Test
    void theAirIsPartOfTheWidth() {
        TextStyle style =
                new TextStyle(
                        Typefaces.builtIn(Language.ENGLISH), Weight.REGULAR, 10, 14, Palette.INK);

        // A character of 1 em, a digit of 0.555 em and the air of 0.224 em.
        assertThat(style.widthOf("海5")).isEqualTo(17.79f);
    }
}
