package hk.ipo.store;

import hk.ipo.source.Feed;

import java.util.List;

/** The tables of facts, one a feed. */
final class FactTables {

    static final IssuerTable ISSUERS = new IssuerTable();
    static final ListingTable LISTINGS = new ListingTable();
    static final OverAllotmentTable OVER_ALLOTMENTS = new OverAllotmentTable();
    static final AnnualTotalTable ANNUAL_TOTALS = new AnnualTotalTable();
    static final ReportedListingTable REPORTED_LISTINGS = new ReportedListingTable();

    static final ApplicationTable APPLICATIONS = new ApplicationTable();
    static final ApplicationPostingTable APPLICATION_PAGES = new ApplicationPostingTable();
    static final PipelineTable PIPELINE = new PipelineTable();
    static final FinancialsTable FINANCIALS = new FinancialsTable();
    static final ClaimTable CLAIMS = new ClaimTable();

    static final List<FactTable<?>> ALL =
            List.of(
                    ISSUERS,
                    LISTINGS,
                    OVER_ALLOTMENTS,
                    ANNUAL_TOTALS,
                    REPORTED_LISTINGS,
                    APPLICATIONS,
                    APPLICATION_PAGES,
                    PIPELINE,
                    FINANCIALS,
                    CLAIMS);

    /** The table of a feed. */
    static FactTable<?> of(Feed feed) {
        return ALL.stream().filter(table -> table.feed() == feed).findFirst().orElseThrow();
    }

    private FactTables() {}
}
