package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.IntStream;

class TypefaceTest {

    private static final Typefaces HONG_KONG = Typefaces.builtIn(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(Weight.class)
    void allDigitsAreEquallyWideSoThatNumbersStandBelowEachOther(Weight weight) {
        Typeface typeface = HONG_KONG.of(weight);
        assertThat(
                        IntStream.rangeClosed('0', '9')
                                .mapToObj(digit -> typeface.width(Character.toString(digit), 1000))
                                .distinct())
                .hasSize(1);
    }

    @Test
    void aChineseCharacterIsAsWideAsTheSize() {
        assertThat(HONG_KONG.regular().width("海港", 10)).isEqualTo(20);
    }

    @Test
    void hongKongsFontIsUsedUntilItLacksACharacter() {
        assertThat(HONG_KONG.regular().runs("Harbour 海港汽車 喆"))
                .extracting(run -> run.font().getPostscriptFontName(), Run::text)
                .containsExactly(tuple("NotoSansHK-Regular", "Harbour 海港汽車 喆"));
    }

    @Test
    void aSimplifiedCharacterThatHongKongsFontLacksComesFromTheOther() {
        assertThat(HONG_KONG.bold().runs("A严为B"))
                .extracting(run -> run.font().getPostscriptFontName(), Run::text)
                .containsExactly(
                        tuple("NotoSansHK-Bold", "A"),
                        tuple("NotoSansSC-Bold", "严为"),
                        tuple("NotoSansHK-Bold", "B"));
    }

    @Test
    void aRareAstralCharacterThatNeitherHasIsAnError() {
        assertThatThrownBy(() -> HONG_KONG.regular().runs("山頂\uD883\uDC00"))
                .isInstanceOf(UnprintableCharacterException.class)
                .hasMessageContaining("(U+30C00)")
                .hasMessageEndingWith("of the text \"山頂\uD883\uDC00\"");
    }

    @Test
    void simplifiedChineseIsSetInTheMainlandsFontFirst() {
        assertThat(Typefaces.builtIn(Language.SIMPLIFIED_CHINESE).bold().runs("A骨"))
                .extracting(run -> run.font().getPostscriptFontName(), Run::text)
                .containsExactly(tuple("NotoSansSC-Bold", "A骨"));
        assertThat(Typefaces.builtIn(Language.TRADITIONAL_CHINESE).bold().runs("A骨"))
                .extracting(run -> run.font().getPostscriptFontName())
                .containsExactly("NotoSansHK-Bold");
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void bothFontsSetTheReportsLettersEquallyWide(Weight weight) {
        Typeface measured = HONG_KONG.of(weight);
        Typeface set = Typefaces.builtIn(Language.SIMPLIFIED_CHINESE).of(weight);
        String punctuation = "，。、；：！？（）「」《》…—－％·‹−–";

        assertThat(
                        IntStream.concat(IntStream.range(' ', 127), punctuation.chars())
                                .mapToObj(Character::toString)
                                .filter(one -> measured.width(one, 1000) != set.width(one, 1000)))
                .isEmpty();
    }
}
