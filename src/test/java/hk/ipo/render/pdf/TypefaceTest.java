package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.IntStream;

class TypefaceTest {

    @ParameterizedTest
    @EnumSource(Weight.class)
    void allDigitsAreEquallyWideSoThatNumbersStandBelowEachOther(Weight weight) {
        Typeface typeface = Typeface.of(weight);
        assertThat(
                        IntStream.rangeClosed('0', '9')
                                .mapToObj(digit -> typeface.width(Character.toString(digit), 1000))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void aChineseCharacterIsAsWideAsTheSize() {
        assertThat(Typeface.of(Weight.REGULAR).width("海港", 10)).isEqualTo(20);
    }

    @Test
    void hongKongsFontIsUsedUntilItLacksACharacter() {
        assertThat(Typeface.of(Weight.REGULAR).runs("Harbour 海港汽車 喆"))
                .extracting(run -> run.font().getPostscriptFontName(), Run::text)
                .containsExactly(tuple("NotoSansHK-Regular", "Harbour 海港汽車 喆"));
    }

    @Test
    void aSimplifiedCharacterThatHongKongsFontLacksComesFromTheOther() {
        assertThat(Typeface.of(Weight.BOLD).runs("A严为B"))
                .extracting(run -> run.font().getPostscriptFontName(), Run::text)
                .containsExactly(
                        tuple("NotoSansHK-Bold", "A"),
                        tuple("NotoSansSC-Bold", "严为"),
                        tuple("NotoSansHK-Bold", "B"));
    }

    @Test
    void aRareAstralCharacterThatNeitherHasIsAnError() {
        assertThatThrownBy(() -> Typeface.of(Weight.REGULAR).runs("山頂\uD883\uDC00"))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining("(U+30C00)")
                .hasMessageEndingWith("of the text \"山頂\uD883\uDC00\"");
    }
}
