package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void chineseCharactersAreAsWideAsTwoDigits() {
        assertThat(TextWidth.of("海港汽車 A+H")).isEqualTo(12);
    }

    @Test
    void theWidestLineCounts() {
        assertThat(TextWidth.of("ab\nabcd\nabc")).isEqualTo(4);
    }

    @Test
    void linesBreakAtSpaces() {
        assertThat(TextWidth.lines("one two three four", 10)).isEqualTo(2);
        assertThat(TextWidth.lines("one two three four", 9)).isEqualTo(3);
    }

    @Test
    void longWordsBreakWhereTheyMust() {
        assertThat(TextWidth.lines("x".repeat(25), 10)).isEqualTo(3);
        assertThat(TextWidth.lines("海".repeat(10), 10)).isEqualTo(2);
    }

    @Test
    void noTextIsOneLine() {
        assertThat(TextWidth.lines("", 10)).isEqualTo(1);
    }
}
