package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Currency;

class MoneyTest {

    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertThat(Money.hkd(new BigDecimal("1E+3")))
                .isEqualTo(Money.hkd(new BigDecimal("1000.00")))
                .hasToString("HKD 1000");
    }

    @Test
    void sumsAndDifferencesAreExact() {
        Money cents = Money.hkd(new BigDecimal("286836080093.4"));

        assertThat(cents.plus(Money.hkd(new BigDecimal("0.6"))))
                .isEqualTo(Money.hkd(286_836_080_094L));
        assertThat(cents.minus(cents)).isEqualTo(Money.ZERO_HKD);
        assertThat(Money.ZERO_HKD.minus(cents).isNegative()).isTrue();
    }

    @Test
    void currenciesDoNotMix() {
        Money yuan = new Money(Currency.getInstance("CNY"), BigDecimal.ONE);

        assertThatThrownBy(() -> Money.ZERO_HKD.plus(yuan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("HKD and CNY do not mix");
        assertThatThrownBy(() -> yuan.compareTo(Money.ZERO_HKD))
                .hasMessage("CNY and HKD do not mix");
    }

    @Test
    void aPercentageHasAPercentValueAndAFraction() {
        Percentage share = new Percentage(new BigDecimal("49.820"));

        assertThat(share).hasToString("49.82%");
        assertThat(share.fraction()).isEqualTo(new BigDecimal("0.4982"));
        assertThat(Percentage.ofFraction(new BigDecimal("0.4982"))).isEqualTo(share);
        assertThat(share).isLessThan(new Percentage(BigDecimal.valueOf(50)));
    }
}
