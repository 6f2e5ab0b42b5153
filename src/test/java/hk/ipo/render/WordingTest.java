package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Industry;
import hk.ipo.report.Display;
import hk.ipo.report.Language;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

class WordingTest {

    private final Wording english = Wording.of(Language.ENGLISH);
    private final Wording traditional = Wording.of(Language.TRADITIONAL_CHINESE);
    private final Wording simplified = Wording.of(Language.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "285961819485 | HKD_BN       | 285.96          | HK$285.96bn",
                "285961819485 | HKD          | 285,961,819,485 | HK$285,961,819,485",
                "10571445720  | HKD_MN       | 10,571.4        | HK$10,571.4m",
                "0.49820923   | PERCENT_FINE | 49.82           | 49.82%",
                "0.3825       | PERCENT      | 38.3            | 38.3%",
                "2.2644       | CHANGE       | +226.4          | +226.4%",
                "-0.1         | CHANGE       | −10.0           | −10.0%",
                "0            | CHANGE       | 0.0             | 0.0%",
                "1234         | COUNT        | 1,234           | 1,234",
                "2025         | YEAR         | 2025            | 2025",
                "36.3         | PRICE        | 36.30           | HK$36.30",
                "11.39        | MULTIPLE     | 11.4            | 11.4 times",
                "-14000000    | HKD_BN_FINE  | −0.014          | −HK$0.014bn",
                "58.903       | MILLIONS_FINE | 58.903         | 58.903m",
                "-0.21666     | MILLIONS_FINE | −0.217         | −0.217m",
                "2263         | MILLIONS_FINE | 2,263.000      | 2.263bn",
                "0            | MILLIONS_FINE | 0.000          | 0",
                "0.125        | PRICE        | 0.13            | HK$0.13"
            })
    void numbersAreRoundedHalfUpAndGroupedAndCarryTheirUnitInASentence(
            String value, Display display, String cell, String prose) {
        assertThat(english.number(new BigDecimal(value), display)).isEqualTo(cell);
        assertThat(english.prose(Optional.of(new BigDecimal(value)), display)).isEqualTo(prose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "285961819485 | HKD_BN       | 2,859.62 | 2,859.62 億港元 | 2859.62 | 2859.62亿港元",
                "969252000    | HKD_MN       | 9.69     | 9.69 億港元     | 9.69    | 9.69亿港元",
                "-50000000    | HKD_BN       | −0.50    | −0.50 億港元    | −0.50   | −0.50亿港元",
                "1234567      | HKD          | 1,234,567 | 1,234,567 港元 | 1,234,567 | 1,234,567港元",
                "0.49820923   | PERCENT_FINE | 49.82    | 49.82%         | 49.82   | 49.82%",
                "58.903       | MILLIONS_FINE | 58.903  | 5,890.3 萬     | 58.903  | 5890.3万",
                "3589         | MILLIONS_FINE | 3,589.000 | 35.89 億     | 3,589.000 | 35.89亿",
                "99.9996      | MILLIONS_FINE | 100.000 | 1 億           | 100.000 | 1亿",
                "11.39        | MULTIPLE     | 11.4     | 11.4 倍        | 11.4    | 11.4倍"
            })
    void largeAmountsAreCountedByTheHundredMillionInChinese(
            String value,
            Display display,
            String traditionalCell,
            String traditionalProse,
            String simplifiedCell,
            String simplifiedProse) {
        BigDecimal number = new BigDecimal(value);
        assertThat(traditional.number(number, display)).isEqualTo(traditionalCell);
        assertThat(traditional.prose(Optional.of(number), display)).isEqualTo(traditionalProse);
        assertThat(simplified.number(number, display)).isEqualTo(simplifiedCell);
        assertThat(simplified.prose(Optional.of(number), display)).isEqualTo(simplifiedProse);
    }

    @Test
    void chineseDatesAreWrittenFromTheYearDown() {
        Text month = Text.of("month.name", new Argument.MonthName(Month.MAY));

        assertThat(traditional.day(LocalDate.of(2026, 1, 5))).isEqualTo("2026年1月5日");
        assertThat(simplified.month(YearMonth.of(2025, 5))).isEqualTo("2025年5月");
        assertThat(traditional.say(month)).isEqualTo("5月");
        assertThat(english.say(month)).isEqualTo("May");
    }

    @Test
    void theColumnBesideANameSaysItInTheOtherScript() {
        Text name = new Text.Name("CATL", Optional.of("寧德時代"));
        Text other = new Text.OtherName("CATL", "寧德時代");

        assertThat(List.of(english.say(name), english.say(other))).containsExactly("CATL", "寧德時代");
        assertThat(List.of(traditional.say(name), traditional.say(other)))
                .containsExactly("寧德時代", "CATL");
        assertThat(List.of(simplified.say(name), simplified.say(other)))
                .containsExactly("宁德时代", "CATL");
    }

    @Test
    void aNameWithoutChineseIsSaidOnceInEnglish() {
        Names names = new Names(Language.TRADITIONAL_CHINESE);

        assertThat(names.of("Manycore Tech Inc.", Optional.empty()))
                .isEqualTo("Manycore Tech Inc.");
        assertThat(names.other("Manycore Tech Inc.", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "維昇藥業,维昇药业",
        "佛山市海天調味食品股份有限公司,佛山市海天调味食品股份有限公司",
        "乾元科技有限公司,乾元科技有限公司",
        "華芢生物科技（青島）股份有限公司,华芢生物科技（青岛）股份有限公司",
        "Manycore Tech Inc.,Manycore Tech Inc."
    })
    void namesAreSimplifiedByPhraseUnlessTheCompanyWritesItsOwn(
            String traditionalName, String simplifiedName) {
        assertThat(SimplifiedNames.of(traditionalName)).isEqualTo(simplifiedName);
    }

    @Test
    void industriesAreSaidInTheLanguage() {
        Text industry = new Text.OfIndustry(new Industry("Automobiles", "汽車", "汽车"));

        assertThat(traditional.say(industry)).isEqualTo("汽車");
        assertThat(simplified.say(industry)).isEqualTo("汽车");
    }

    @Test
    void anUnknownNumberIsNotAvailableAndNeverZero() {
        assertThat(english.number(Optional.empty(), Display.HKD_BN)).isEqualTo("n/a");
        assertThat(english.prose(Optional.empty(), Display.PERCENT)).isEqualTo("n/a");
    }

    @Test
    void daysAndMonthsAreSaidInFull() {
        assertThat(english.day(LocalDate.of(2026, 1, 5))).isEqualTo("5 January 2026");
        assertThat(english.label(new Label.OfMonth(YearMonth.of(2025, 5)))).isEqualTo("May 2025");
    }

    @Test
    void textFromDataIsNotReadAsAMessage() {
        assertThat(english.say(new Text.Data("{0} '=1+1' ${x}"))).isEqualTo("{0} '=1+1' ${x}");
        assertThat(
                        english.say(
                                Text.of(
                                        "figure.group.funds",
                                        Argument.words(new Text.Data("A {0} 'B'")))))
                .isEqualTo("Funds raised: A {0} 'B'");
    }

    @Test
    void namesAndIndustriesAreSaidInTheLanguage() {
        assertThat(english.say(new Text.Name("CATL", Optional.of("寧德時代")))).isEqualTo("CATL");
        assertThat(english.say(new Text.OfIndustry(new Industry("Automobiles", "汽車", "汽车"))))
                .isEqualTo("Automobiles");
        assertThat(english.label(new Label.Coded("issuer-type", "A_PLUS_H"))).isEqualTo("A+H");
    }

    @Test
    void aMissingMessageIsAnError() {
        assertThatThrownBy(() -> english.say(Text.of("no.such.key")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no words for no.such.key in en");
    }
}
