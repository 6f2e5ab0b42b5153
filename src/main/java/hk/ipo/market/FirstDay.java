package hk.ipo.market;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The first day of trading, in HK$ a share.
 *
 * @param open the opening price
 * @param close the closing price
 */
public record FirstDay(Optional<BigDecimal> open, Optional<BigDecimal> close) {

    /** Nothing known. */
    public static final FirstDay UNKNOWN = new FirstDay(Optional.empty(), Optional.empty());

    public FirstDay {
        open = open.map(Decimals::plain);
        close = close.map(Decimals::plain);
        if ((open.isPresent() && open.get().signum() <= 0)
                || (close.isPresent() && close.get().signum() <= 0)) {
            throw FindingKind.PRICE_ABOVE_ZERO.unmet();
        }
    }
}
