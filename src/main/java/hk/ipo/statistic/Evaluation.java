package hk.ipo.statistic;

import hk.ipo.market.Decimals;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What came of a measure.
 *
 * @param value the number, empty when it has none, such as the mean of no deals
 * @param rows how many facts it rests on: deals with a known value, or published totals
 */
public record Evaluation(Optional<BigDecimal> value, int rows) {

    public Evaluation {
        value = value.map(Decimals::plain);
    }
}
