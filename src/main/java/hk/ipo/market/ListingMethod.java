package hk.ipo.market;

/** How an issuer came to be listed. All are new listings; only an offer raises IPO funds. */
public enum ListingMethod {
    /** An initial public offering. */
    OFFER,
    /** Shares already widely held are admitted without an offer. */
    INTRODUCTION,
    /** A transfer of listing from GEM to the Main Board. */
    TRANSFER_FROM_GEM,
    /** A listing through a merger with a listed special-purpose acquisition company. */
    DE_SPAC;

    /** Whether the listing is an IPO, so that its proceeds count as funds raised. */
    public boolean raisesFunds() {
        return this == OFFER;
    }
}
