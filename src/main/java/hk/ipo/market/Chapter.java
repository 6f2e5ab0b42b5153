package hk.ipo.market;

/** The Main Board Listing Rules chapters for issuers that need not meet the financial tests. */
public enum Chapter {
    /** Chapter 18A: biotech companies. */
    BIOTECH("18A"),
    /** Chapter 18C: specialist technology companies, commercial and pre-commercial. */
    SPECIALIST_TECHNOLOGY("18C");

    private final String code;

    Chapter(String code) {
        this.code = code;
    }

    /** The chapter's number in the Listing Rules, {@code 18A}. */
    public String code() {
        return code;
    }
}
