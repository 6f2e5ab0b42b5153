package hk.ipo.market;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an offer was received.
 *
 * @param publicMultiple times the Hong Kong offer was subscribed: 11.39
 * @param internationalMultiple times the international offer was subscribed
 * @param validApplications the number of valid applications in the Hong Kong offer
 * @param oneLotSuccess the chance of a one-lot application to receive a lot
 * @param publicShare the Hong Kong offer's final share of the offer, after reallocation
 * @param cornerstoneShare the cornerstone investors' share of the offer
 */
public record Demand(
        Optional<BigDecimal> publicMultiple,
        Optional<BigDecimal> internationalMultiple,
        Optional<Long> validApplications,
        Optional<Percentage> oneLotSuccess,
        Optional<Percentage> publicShare,
        Optional<Percentage> cornerstoneShare) {

    /** Nothing known. */
    public static final Demand UNKNOWN =
            new Demand(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Demand {
        publicMultiple = publicMultiple.map(Decimals::plain);
        internationalMultiple = internationalMultiple.map(Decimals::plain);
    }
}
