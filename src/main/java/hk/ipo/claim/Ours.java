package hk.ipo.claim;

import hk.ipo.market.Decimals;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Our value of a published figure, in the unit in which that was printed.
 *
 * @param number the exact number, empty where a rule names several: {@code 36 or 12}
 * @param text the number in plain digits, or the rule's words
 */
public record Ours(Optional<BigDecimal> number, String text) {

    static Ours of(BigDecimal number) {
        BigDecimal plain = Decimals.plain(number);
        return new Ours(Optional.of(plain), plain.toPlainString());
    }
}
