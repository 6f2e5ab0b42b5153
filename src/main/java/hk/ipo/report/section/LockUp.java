package hk.ipo.report.section;

import hk.ipo.market.Chapter;
import hk.ipo.market.Deal;

import java.time.LocalDate;
import java.util.List;

/**
 * A time within which holders may not sell, by rule. An offer listed on 8 July 2025 sets its
 * cornerstones free six months later, on 8 January 2026.
 *
 * @param deal whose shares
 * @param holders who may not sell
 * @param months for how many months after listing
 */
record LockUp(Deal deal, Holders holders, int months) {

    private static final int ORDINARY = 6;
    private static final int COMMERCIAL = 12;
    private static final int PRE_COMMERCIAL = 24;

    /** Whose shares are locked up; the words stand under {@code lock-up.holders.<name>}. */
    enum Holders {
        /** Cornerstone investors and controlling shareholders. */
        ALL,
        /** Cornerstone investors. */
        CORNERSTONES,
        /** Controlling shareholders. */
        CONTROLLING
    }

    /**
     * The lock-ups of a listing: six months for cornerstones and controlling shareholders; under
     * chapter 18C controlling shareholders wait 12 months, of a pre-commercial issuer 24. None
     * where nothing was offered.
     */
    static List<LockUp> of(Deal deal) {
        if (!deal.isOffer()) {
            return List.of();
        }
        if (deal.issuer().chapter().filter(Chapter.SPECIALIST_TECHNOLOGY::equals).isEmpty()) {
            return List.of(new LockUp(deal, Holders.ALL, ORDINARY));
        }
        return List.of(
                new LockUp(deal, Holders.CORNERSTONES, ORDINARY),
                new LockUp(
                        deal,
                        Holders.CONTROLLING,
                        deal.issuer().preCommercial() ? PRE_COMMERCIAL : COMMERCIAL));
    }

    /** The day on which it ends: the same day of the month, or the month's last. */
    LocalDate ends() {
        return deal.listing().listingDate().plusMonths(months);
    }
}
