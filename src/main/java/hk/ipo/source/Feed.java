package hk.ipo.source;

/** The kinds of input, each recognised by its content and staged by a step of its own. */
public enum Feed {
    /** {@code issuers.csv}: who is listed. */
    ISSUERS("issuers"),
    /** {@code deals.csv}: how, when and for how much. */
    LISTINGS("listings"),
    /** {@code over_allotments.csv}: proceeds that became known after the listing. */
    OVER_ALLOTMENTS("over-allotments"),
    /** {@code market_totals.csv}: the exchange's totals of past years. */
    ANNUAL_TOTALS("annual-totals"),
    /** The exchange's New Listing Report workbook. */
    NEW_LISTING_REPORT("new-listing-report"),
    /** {@code applications.csv}: listing applications seen on the exchange's pages. */
    APPLICATIONS("applications"),
    /** The exchange's JSON pages of applications, night after night. */
    APPLICATION_PAGES("application-pages"),
    /** {@code pipeline_counts.csv}: how many applications were active, day by day. */
    PIPELINE("pipeline"),
    /** {@code financials.csv}: results of issuers. */
    FINANCIALS("financials"),
    /** {@code published_claims.csv}: what others have published about the market. */
    CLAIMS("claims");

    private final String id;

    Feed(String id) {
        this.id = id;
    }

    /** The stable name used in steps, tables and messages. */
    public String id() {
        return id;
    }
}
