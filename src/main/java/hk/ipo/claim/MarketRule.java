package hk.ipo.claim;

import hk.ipo.market.Claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rules that are published as figures, each as its own text states it. */
enum MarketRule implements Subject {
    /**
     * Main Board Listing Rule 10.07(1)(a): a controlling shareholder sells none of its shares in
     * the first six months of dealings; cornerstone investors undertake the same by practice.
     */
    LOCK_UP_HONG_KONG("6", PrintedUnit.MONTHS),
    /**
     * The listing rules of Shanghai and Shenzhen: 36 months from listing for controlling
     * shareholders and actual controllers, 12 months for others' shares from before the offer.
     */
    LOCK_UP_A_SHARE("36 or 12", PrintedUnit.MONTHS),
    /**
     * Main Board Listing Rule 13.36(2)(b): under a general mandate shares of up to 20% of those in
     * issue.
     */
    GENERAL_MANDATE_HONG_KONG("20", PrintedUnit.PERCENT);

    private final String value;
    private final PrintedUnit unit;

    MarketRule(String value, PrintedUnit unit) {
        this.value = value;
        this.unit = unit;
    }

    @Override
    public boolean isPrintedIn(String printed) {
        return printed.equals(unit.text());
    }

    @Override
    public boolean isNumber() {
        return false;
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Optional<BigDecimal> number =
                value.contains(" ") ? Optional.empty() : Optional.of(new BigDecimal(value));
        return new Answer(Optional.of(new Ours(number, value)), List.of(new Reason.OfRule(name())));
    }
}
