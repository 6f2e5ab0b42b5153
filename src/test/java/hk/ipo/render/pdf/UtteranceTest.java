package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.report.Language;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class UtteranceTest {

    private static final Optional<String> TRADITIONAL = Optional.of("zh-Hant");
    private static final Optional<String> ENGLISH = Optional.of("en");

    @Test
    void aChineseNameInAnEnglishReportIsTraditionalChinese() {
        assertThat(Utterance.of("led by Harbour (海港汽車).", Language.ENGLISH))
                .containsExactly(
                        Utterance.ofReport("led by Harbour ("),
                        new Utterance("海港汽車", TRADITIONAL),
                        Utterance.ofReport(")."));
    }

    @Test
    void fullWidthBracketsWithinAChineseNameBelongToIt() {
        assertThat(Utterance.of("大行科工（深圳）股份", Language.ENGLISH))
                .containsExactly(new Utterance("大行科工（深圳）股份", TRADITIONAL));
    }

    @Test
    void latinWordsInAChineseReportAreEnglishWithWhatStandsBetweenThem() {
        assertThat(Utterance.of("由 Pony AI Inc. 集資", Language.TRADITIONAL_CHINESE))
                .containsExactly(
                        Utterance.ofReport("由 "),
                        new Utterance("Pony AI Inc", ENGLISH),
                        Utterance.ofReport(". 集資"));
        assertThat(Utterance.of("A+H新股", Language.SIMPLIFIED_CHINESE))
                .containsExactly(new Utterance("A+H", ENGLISH), Utterance.ofReport("新股"));
    }

    @Test
    void aNumeralIsReadInTheReportsLanguage() {
        assertThat(Utterance.of("2,859.62億", Language.TRADITIONAL_CHINESE))
                .containsExactly(Utterance.ofReport("2,859.62億"));
    }

    @Test
    void aTextInOneLanguageIsOneUtterance() {
        assertThat(Utterance.of("119 new listings", Language.ENGLISH))
                .containsExactly(Utterance.ofReport("119 new listings"));
    }
}
