package hk.ipo.market;

/** The exchange's markets for equities. */
public enum Board {
    /** The Main Board. */
    MAIN,
    /** GEM, the market for small and mid-sized issuers. */
    GEM
}
