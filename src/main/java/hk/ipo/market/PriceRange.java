package hk.ipo.market;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The offer prices that the prospectus allowed, in HK$ a share.
 *
 * @param low the lowest, empty when only a maximum price was published
 * @param high the highest; equal to the lowest when the source shows a single price
 */
public record PriceRange(Optional<BigDecimal> low, BigDecimal high) {

    public PriceRange {
        low = low.map(Decimals::plain);
        high = Decimals.plain(high);
        if (high.signum() <= 0 || (low.isPresent() && low.get().signum() <= 0)) {
            throw FindingKind.PRICE_ABOVE_ZERO.unmet();
        }
        if (low.isPresent() && low.get().compareTo(high) > 0) {
            throw FindingKind.LOW_END_FIRST.unmet();
        }
    }
}
