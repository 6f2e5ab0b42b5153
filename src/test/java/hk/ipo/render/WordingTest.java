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
import java.time.YearMonth;
import java.util.Optional;

class WordingTest {

    private final Wording english = Wording.of(Language.ENGLISH);

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
                "0.125        | PRICE        | 0.13            | HK$0.13"
            })
    void numbersAreRoundedHalfUpAndGroupedAndCarryTheirUnitInASentence(
            String value, Display display, String cell, String prose) {
        assertThat(english.number(new BigDecimal(value), display)).isEqualTo(cell);
        assertThat(english.prose(Optional.of(new BigDecimal(value)), display)).isEqualTo(prose);
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
