package hk.ipo.market;

/** The markers that the exchange appends to an issuer's name, such as {@code ZG Group - W}. */
public enum NameFlag {
    /** Biotech company listed under chapter 18A. */
    B,
    /** Pre-commercial company listed under chapter 18C. */
    P,
    /** Secondary listing in Hong Kong. */
    S,
    /** Weighted voting rights. */
    W
}
