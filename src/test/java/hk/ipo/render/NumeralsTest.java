package hk.ipo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Locale;

class NumeralsTest {

    private final Numerals english = Numerals.of(Locale.ENGLISH);

    @Test
    void thousandsArePartedWhereTheyAreToBe() {
        BigDecimal number = new BigDecimal("285962031.50");
        assertThat(english.of(number, true)).isEqualTo("285,962,031.50");
        assertThat(english.of(number, false)).isEqualTo("285962031.50");
        assertThat(english.of(new BigDecimal("999"), true)).isEqualTo("999");
        assertThat(english.of(new BigDecimal("1000"), true)).isEqualTo("1,000");
    }

    @Test
    void theSignIsLeftToOthers() {
        assertThat(english.of(new BigDecimal("-0.05"), true)).isEqualTo("0.05");
    }

    @Test
    void aLanguageHasItsOwnMarks() {
        assertThat(Numerals.of(Locale.GERMAN).of(new BigDecimal("1234.5"), true))
                .isEqualTo("1.234,5");
    }
}
