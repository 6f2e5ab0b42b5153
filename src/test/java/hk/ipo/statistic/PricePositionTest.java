package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.market.Offer;
import hk.ipo.market.PriceRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Optional;

class PricePositionTest {

    @ParameterizedTest
    @CsvSource({
        "4.19, 4.20, 5.00, BELOW",
        "4.2, 4.20, 5.00, BOTTOM",
        "4.21, 4.20, 5.00, WITHIN",
        "5, 4.20, 5.00, TOP",
        "5.01, 4.20, 5.00, ABOVE",
        "5.00, 5.00, 5.0, NO_RANGE",
        "4.00, '', 5.00, MAXIMUM_ONLY",
        "5.00, '', 5.00, MAXIMUM_ONLY"
    })
    void aPriceIsPlacedWithinItsRange(
            String price, String low, String high, PricePosition expected) {
        assertThat(
                        PricePosition.of(
                                offer(
                                        Optional.of(new BigDecimal(price)),
                                        Optional.of(
                                                new PriceRange(
                                                        Optional.of(low)
                                                                .filter(text -> !text.isEmpty())
                                                                .map(BigDecimal::new),
                                                        new BigDecimal(high))))))
                .contains(expected);
    }

    @Test
    void withoutAPriceThereIsNoPositionAndWithoutARangeThatIsSaid() {
        BigDecimal five = new BigDecimal("5");

        assertThat(PricePosition.of(Offer.NONE)).isEmpty();
        assertThat(PricePosition.of(offer(Optional.of(five), Optional.empty())))
                .contains(PricePosition.NO_RANGE);
        assertThat(
                        PricePosition.of(
                                offer(
                                        Optional.empty(),
                                        Optional.of(new PriceRange(Optional.empty(), five)))))
                .isEmpty();
    }

    private static Offer offer(Optional<BigDecimal> price, Optional<PriceRange> range) {
        return new Offer(
                price,
                range,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
