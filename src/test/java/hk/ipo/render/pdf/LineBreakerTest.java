package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Widths are given in the em of a Chinese character, which is the letters' size: 10 points. */
class LineBreakerTest {

    private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 10, 14, Palette.INK);

    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(breaker(20).lines("Harbour Motors")).containsExactly("Harbour Motors");
    }

    @Test
    void latinWordsBreakAtSpacesAndTheSpacesGo() {
        assertThat(breaker(8).lines("Kowloon Semiconductor Inc."))
                .containsExactly("Kowloon", "Semiconductor", "Inc.");
    }

    @Test
    void aHyphenBetweenLettersStaysAtTheEndOfTheLine() {
        assertThat(breaker(6).lines("one-lot over-allotment"))
                .containsExactly("one-lot", "over-", "allotment");
    }

    @Test
    void aMinusIsNotPartedFromItsNumber() {
        assertThat(breaker(5).lines("returns -12.5 2025-26"))
                .containsExactly("returns", "-12.5", "2025-26");
    }

    @Test
    void chineseBreaksBetweenCharacters() {
        assertThat(breaker(4).lines("海港汽車股份有限公司")).containsExactly("海港汽車", "股份有限", "公司");
    }

    @Test
    void closingPunctuationNeverBeginsALine() {
        assertThat(breaker(4).lines("海港汽車，股份有限。公司")).containsExactly("海港汽", "車，股份", "有限。公", "司");
    }

    @Test
    void anOpeningBracketNeverEndsALine() {
        assertThat(breaker(4).lines("海港汽「車股」份")).containsExactly("海港汽", "「車股」", "份");
    }

    @Test
    void latinWithinChineseStaysWhole() {
        assertThat(breaker(8).lines("全年集資HK$285.96bn，創新高"))
                .containsExactly("全年集資", "HK$285.96bn，", "創新高");
    }

    @Test
    void aWordTooLongForALineIsCutWhereTheLineIsFull() {
        assertThat(breaker(2).lines("mmmmm")).containsExactly("mm", "mm", "m");
    }

    @Test
    void aCharacterWiderThanTheLineStillGetsOne() {
        assertThat(new LineBreaker(STYLE, 1).lines("海港")).containsExactly("海", "港");
    }

    @Test
    void controlCharactersAreSpaces() {
        assertThat(breaker(20).lines("Transfer\r\nfrom\tGEM\u0007"))
                .containsExactly("Transfer  from GEM");
    }

    @Test
    void aBlankTextHasNoLines() {
        assertThat(breaker(5).lines(" \n ")).isEmpty();
    }

    @Test
    void tooManyLinesEndWithAnEllipsis() {
        assertThat(breaker(4).lines("海港汽車股份有限公司", 2)).containsExactly("海港汽車", "股份有…");
    }

    @Test
    void asManyLinesAsAllowedAreNotShortened() {
        assertThat(breaker(4).lines("海港汽車股份有限公司", 3)).containsExactly("海港汽車", "股份有限", "公司");
    }

    @Test
    void theWidestPieceIsTheLongestWord() {
        assertThat(LineBreaker.widestPiece("a mmm 海港", STYLE)).isEqualTo(STYLE.widthOf("mmm"));
    }

    @Test
    void aCharacterThatNoFontHasFailsWithItsNameAndText() {
        assertThatThrownBy(() -> breaker(9).lines("Peak \uE000 Pharma"))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessage(
                        "no font has the character \uE000 (U+E000) of the text"
                                + " \"Peak \uE000 Pharma\"");
    }

    private static LineBreaker breaker(int ems) {
        return new LineBreaker(STYLE, ems * STYLE.size());
    }
}
