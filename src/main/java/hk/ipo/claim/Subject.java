package hk.ipo.claim;

import hk.ipo.market.Claim;

/** What a claim is about, in our terms. */
interface Subject {

    /** Whether figures of this kind can be printed in a unit, {@code HKD bn}. */
    boolean isPrintedIn(String unit);

    /** Whether it is about the deals of the claim's period. */
    default boolean restsOnDeals() {
        return false;
    }

    /** Whether what was printed must be one number. */
    default boolean isNumber() {
        return true;
    }

    /** Our value on the claim's own day. */
    Answer answer(Claim claim, Markets markets);
}
