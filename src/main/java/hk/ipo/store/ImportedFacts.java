package hk.ipo.store;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Application;
import hk.ipo.market.Background;
import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.Market;
import hk.ipo.market.MarketAssembler;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.PipelineCount;
import hk.ipo.market.PostedApplications;
import hk.ipo.market.ReportedListing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The facts whose keys an import contained, each in all versions of this import or of an accepted
 * one. They are read from the database once, and give the market as known on any day.
 */
public final class ImportedFacts {

    /** The last day of the years that both databases write with four digits. */
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final KnownVersions<Issuer> issuers;
    private final KnownVersions<Listing> listings;
    private final KnownVersions<OverAllotment> overAllotments;
    private final KnownVersions<ReportedListing> reportedListings;
    private final KnownVersions<AnnualTotal> annualTotals;
    private final KnownVersions<Application> applications;
    private final KnownVersions<PipelineCount> pipeline;
    private final KnownVersions<Financials> financials;
    private final KnownVersions<Claim> claims;
    private final BiConsumer<LocalDate, PostedApplications> postings;

    /**
     * Reads them.
     *
     * @param postings adds what application pages had shown by a day
     */
    ImportedFacts(
            FactVersions versions,
            long importId,
            BiConsumer<LocalDate, PostedApplications> postings) {
        this.issuers = versions.of(FactTables.ISSUERS, importId);
        this.listings = versions.of(FactTables.LISTINGS, importId);
        this.overAllotments = versions.of(FactTables.OVER_ALLOTMENTS, importId);
        this.reportedListings = versions.of(FactTables.REPORTED_LISTINGS, importId);
        this.annualTotals = versions.of(FactTables.ANNUAL_TOTALS, importId);
        this.applications = versions.of(FactTables.APPLICATIONS, importId);
        this.pipeline = versions.of(FactTables.PIPELINE, importId);
        this.financials = versions.of(FactTables.FINANCIALS, importId);
        this.claims = versions.of(FactTables.CLAIMS, importId);
        this.postings = postings;
    }

    /**
     * The market as known on a day: of each fact the version effective on that day. A fact that was
     * not yet known is left out. Application pages accumulate instead, as this package's
     * description tells.
     *
     * @param day the import's as-of day, or another for comparison
     */
    public Market asKnownOn(LocalDate day) {
        PostedApplications posted = new PostedApplications();
        postings.accept(day, posted);
        return MarketAssembler.assemble(
                day,
                issuers.on(day),
                listings.on(day),
                overAllotments.on(day),
                reportedListings.on(day),
                annualTotals.on(day),
                new Background(
                        posted.mergedWith(applications.on(day)),
                        pipeline.on(day),
                        financials.on(day),
                        claims.on(day),
                        posted.returned()));
    }

    /** The industries, by their English names, of all issuers, from whatever day on known. */
    public Set<String> industries() {
        return issuers.on(END_OF_TIME).stream()
                .map(Issuer::industry)
                .flatMap(Optional::stream)
                .map(Industry::english)
                .collect(Collectors.toUnmodifiableSet());
    }
}
