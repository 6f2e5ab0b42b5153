package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;

/** Widths are given in the em of a Chinese character, which is the letters' size: 10 points. */
class LineBreakerTest {

    private static final TextStyle STYLE =
            new TextStyle(Typefaces.builtIn(Language.ENGLISH), Weight.REGULAR, 10, 14, Palette.INK);

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
    void aNumberIsNotPartedFromItsUnit() {
        assertThat(breaker(8).lines("集資總額合共達 2,746 億港元，為三年新高"))
                .containsExactly("集資總額合共達", "2,746 億港元，為", "三年新高");
        assertThat(breaker(9).lines("數字截至 2026 年 1 月 26 日"))
                .containsExactly("數字截至 2026 年", "1 月 26 日");
    }

    @Test
    void oneOrTwoCharactersAreNotLeftAloneOnTheLastLine() {
        assertThat(breaker(13).lines("寧德時代新能源科技股份有限公司")).containsExactly("寧德時代新能源科技股份", "有限公司");
        assertThat(breaker(14).lines("寧德時代新能源科技股份有限公司")).containsExactly("寧德時代新能源科技股份", "有限公司");
        assertThat(breaker(3).lines("首日回報")).containsExactly("首日回", "報");
    }

    @Test
    void aHeadersLinesEndBetweenWords() {
        assertThat(breaker(4.1f).evenLines("佔比（均分）")).containsExactly("佔比", "（均分）");
        assertThat(breaker(4.1f).evenLines("累计募资额")).containsExactly("累计", "募资额");
        assertThat(breaker(4.1f).evenLines("佔集資總額")).containsExactly("佔集資", "總額");
        assertThat(breaker(5).evenLines("公開發售認購倍數")).containsExactly("公開發售", "認購倍數");
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
    void whatAnEllipsisStandsForIsAllToTheTextsEnd() {
        assertThat(breaker(4).shortened("海港汽車股份有限公司", 2)).contains("股份有限公司");
        assertThat(breaker(8).shortened("Kowloon Semiconductor Inc.", 2))
                .contains("Semiconductor Inc.");
        assertThat(breaker(4).shortened("海港汽車股份有限公司", 3)).isEmpty();
    }

    @Test
    void evenLinesAreAsManyButOfOneLength() {
        assertThat(breaker(7).lines("海港汽車股份有限")).containsExactly("海港汽車股份有", "限");
        assertThat(breaker(7).evenLines("海港汽車股份有限")).containsExactly("海港汽車", "股份有限");
        assertThat(breaker(8).evenLines("one two three four"))
                .containsExactly("one two", "three four");
    }

    @Test
    void evenLinesNeverCutAWord() {
        assertThat(breaker(8).evenLines("A Semiconductor")).containsExactly("A", "Semiconductor");
    }

    @Test
    void linesAreReadOnWithASpaceOnlyBetweenWords() {
        assertThat(LineBreaker.joint("Harbour", "Motors")).isEqualTo(" ");
        assertThat(LineBreaker.joint("over-", "allotment")).isEmpty();
        assertThat(LineBreaker.joint("2024\u2013", "2025")).isEmpty();
        assertThat(LineBreaker.joint("海港", "汽車")).isEmpty();
        assertThat(LineBreaker.joint("海港", "Motors")).isEmpty();
        assertThat(LineBreaker.joint("Motors", "")).isEmpty();
    }

    @Test
    void theAirBetweenScriptsTakesPartInTheLinesWidth() {
        // Two characters and two digits of 0.555 em are 3.11 em, with the air 3.334.
        assertThat(breaker(3.2f).lines("海港25")).containsExactly("海港", "25");
        assertThat(breaker(3.4f).lines("海港25")).containsExactly("海港25");
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

    private static LineBreaker breaker(float ems) {
        return new LineBreaker(STYLE, ems * STYLE.size());
    }
}
