package hk.ipo.market;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was sold in an IPO and for how much. Amounts are gross, in Hong Kong dollars, shares sold by
 * existing holders included, which is the exchange's basis.
 *
 * @param price the offer price in HK$ a share
 * @param range the prices that the prospectus allowed
 * @param shares the shares offered, before any over-allotment
 * @param fundsHongKong the Hong Kong offer's proceeds; over-allotments never fall to it
 * @param fundsBase all proceeds before any over-allotment
 * @param fundsFinal all proceeds with every over-allotment, whenever it became known: for checking
 *     only, because it may say more than was known on the as-of day
 * @param netProceeds the issuer's proceeds after expenses
 */
public record Offer(
        Optional<BigDecimal> price,
        Optional<PriceRange> range,
        Optional<Long> shares,
        Optional<Money> fundsHongKong,
        Optional<Money> fundsBase,
        Optional<Money> fundsFinal,
        Optional<Money> netProceeds) {

    /** No offer: an introduction, a transfer, a De-SPAC. */
    public static final Offer NONE =
            new Offer(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Offer {
        price = price.map(Decimals::plain);
        if (price.isPresent() && price.get().signum() <= 0) {
            throw FindingKind.OFFER_PRICE_ABOVE_ZERO.unmet();
        }
        if (shares.isPresent() && shares.get() <= 0) {
            throw FindingKind.SHARES_ABOVE_ZERO.unmet();
        }
        if (fundsBase.isPresent() && fundsBase.get().isNegative()) {
            throw FindingKind.FUNDS_FROM_ZERO.unmet();
        }
        if (fundsHongKong.isPresent()
                && fundsBase.isPresent()
                && fundsHongKong.get().compareTo(fundsBase.get()) > 0) {
            throw FindingKind.HONG_KONG_WITHIN_BASE.unmet();
        }
    }

    /** The international offer's proceeds before any over-allotment, where both parts are known. */
    public Optional<Money> fundsInternationalBase() {
        return fundsBase.flatMap(base -> fundsHongKong.map(base::minus));
    }
}
