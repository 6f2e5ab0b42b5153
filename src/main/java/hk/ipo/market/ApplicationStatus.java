package hk.ipo.market;

/** Where an application stood on a day, as far as the exchange's public pages told. */
public enum ApplicationStatus {
    /** Shown as active when the pages were last looked at. */
    ACTIVE,
    /** Listed. */
    LISTED,
    /** Shown as lapsed, withdrawn, rejected or returned. */
    INACTIVE,
    /** No longer among the active ones, and no page told why. */
    NO_LONGER_SHOWN
}
