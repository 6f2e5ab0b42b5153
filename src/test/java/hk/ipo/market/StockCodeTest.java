package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class StockCodeTest {

    @Test
    void aHongKongCodeKeepsItsLeadingZeros() {
        assertThat(StockCode.parse("00700"))
                .isEqualTo(new StockCode("XHKG", "00700"))
                .hasToString("00700");
    }

    @Test
    void aCodeOfAnotherExchangeCarriesItsMarket() {
        assertThat(StockCode.parse("XNAS:ABCD"))
                .isEqualTo(new StockCode("XNAS", "ABCD"))
                .hasToString("XNAS:ABCD");
    }

    @Test
    void aHongKongCodeWithItsMarketIsThePlainOne() {
        assertThat(StockCode.parse("XHKG:00700")).isEqualTo(StockCode.parse("00700"));
    }

    @Test
    void aNumberRegainsItsLeadingZeros() {
        assertThat(StockCode.ofNumber(2580)).isEqualTo(StockCode.parse("02580"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "700", "007000", "0070O", "00 70", "=0070", "XNAS:", ":00700", "xnas:A"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> StockCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000})
    void aNumberOutsideFiveDigitsIsRefused(long number) {
        assertThatThrownBy(() -> StockCode.ofNumber(number))
                .hasMessage("stock code from 1 to 99999 expected");
    }

    @Test
    void hongKongComesFirstThenMarketsAndCodesInOrder() {
        assertThat(
                        List.of("XNAS:B", "09999", "XLON:A", "00001", "XNAS:A").stream()
                                .map(StockCode::parse)
                                .sorted())
                .map(StockCode::toString)
                .containsExactly("00001", "09999", "XLON:A", "XNAS:A", "XNAS:B");
    }
}
