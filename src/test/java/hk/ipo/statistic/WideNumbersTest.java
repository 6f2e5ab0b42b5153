package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class WideNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.3333333333333333333333333333333333",
                "-123456789012345.6789012345678901234",
                "18446744073709551615",
                "-18446744073709551616",
                "170141183460469231731687303715884105727",
                "-170141183460469231731687303715884105728",
                "170141183460469231731687303715884105728",
                "1E-127",
                "1E-129",
                "7E+40"
            })
    void aNumberIsWhatItWas(String digits) {
        BigDecimal number = new BigDecimal(digits);
        WideNumbers numbers = new WideNumbers(3);

        numbers.set(1, number);

        assertThat(numbers.at(1)).isEqualTo(number);
        assertThat(numbers.at(1).scale()).isEqualTo(number.scale());
        assertThat(numbers.at(2)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void whatIsTooWideLeavesTheOthersAsTheyAre() {
        WideNumbers numbers = new WideNumbers(2);
        BigDecimal wide = new BigDecimal("1" + "0".repeat(60));

        numbers.set(0, wide);
        numbers.set(1, BigDecimal.TEN);

        assertThat(numbers.at(0)).isEqualTo(wide);
        assertThat(numbers.at(1)).isEqualTo(BigDecimal.TEN);
    }
}
