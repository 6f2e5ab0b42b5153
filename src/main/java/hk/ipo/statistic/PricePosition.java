package hk.ipo.statistic;

import hk.ipo.market.Offer;
import hk.ipo.market.PriceRange;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where an offer price lay within the prices that the prospectus allowed. A price of 5.00 within
 * 4.20 to 5.00 is at the top.
 */
public enum PricePosition {
    /** Below the range, after a reduction. */
    BELOW,
    /** At its lowest price. */
    BOTTOM,
    /** Between its ends. */
    WITHIN,
    /** At its highest price. */
    TOP,
    /** Above the range. */
    ABOVE,
    /** Only a maximum price was published, so that there is no lower end to measure from. */
    MAXIMUM_ONLY,
    /** No range is known beside the price: it was fixed, or the source gives only the final one. */
    NO_RANGE;

    /** The position of an offer's price; empty where the price is not known. */
    static Optional<PricePosition> of(Offer offer) {
        return offer.price()
                .map(price -> offer.range().map(range -> within(range, price)).orElse(NO_RANGE));
    }

    private static PricePosition within(PriceRange range, BigDecimal price) {
        if (range.low().isEmpty()) {
            return MAXIMUM_ONLY;
        }
        BigDecimal low = range.low().get();
        BigDecimal high = range.high();
        if (low.compareTo(high) == 0) {
            return NO_RANGE;
        }
        int fromLow = price.compareTo(low);
        int fromHigh = price.compareTo(high);
        if (fromLow <= 0) {
            return fromLow < 0 ? BELOW : BOTTOM;
        }
        if (fromHigh >= 0) {
            return fromHigh > 0 ? ABOVE : TOP;
        }
        return WITHIN;
    }
}
