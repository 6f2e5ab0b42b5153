package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        assertThat(CellText.of("a\u0000b\u001Bc\uFFFEd\uD800e"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void lineBreaksAreKeptAsLineFeeds() {
        assertThat(CellText.of("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void textThatReadsLikeACodedCharacterStaysText() {
        assertThat(CellText.of("_x000D_ and x_y")).isEqualTo("_x005F_x000D_ and x_y");
    }

    @Test
    void textLongerThanACellIsShortenedWithAMark() {
        String text = CellText.of("x".repeat(40_000));

        assertThat(text).hasSize(32_767).endsWith("xx\u2026");
    }

    @Test
    void shorteningCutsNoCharacterInTwo() {
        assertThat(CellText.shortened("ab\uD840\uDC00cd", 4)).isEqualTo("ab\u2026");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Harbour Motors (1) Co.~ Ltd.,true",
                "'',false",
                " a,false",
                "a ,false",
                "a&b,false",
                "a<b,false",
                "a>b,false",
                "_x000D_,false",
                "a\tb,false",
                "a\u007Fb,false",
                "caf\u00E9,false",
                "\u6D77\u6E2F,false"
            })
    void onlyVisibleAsciiWithoutSignsOfMarkupStandsAsItIs(String text, boolean expected) {
        assertThat(CellText.isAsIs(text)).isEqualTo(expected);
    }

    @Test
    void textLongerThanACellDoesNotStandAsItIs() {
        assertThat(CellText.isAsIs("x".repeat(32_767))).isTrue();
        assertThat(CellText.isAsIs("x".repeat(32_768))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"=1+1,true", "+1,true", "-1,true", "@x,true", "a=b,false", "'',false"})
    void textThatBeginsLikeAFormulaIsKnown(String text, boolean expected) {
        assertThat(CellText.readsAsFormula(text)).isEqualTo(expected);
    }
}
