package hk.ipo.store;

import hk.ipo.market.Advisers;
import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Application;
import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.Claim;
import hk.ipo.market.Demand;
import hk.ipo.market.Financials;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Offer;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.PipelineCount;
import hk.ipo.market.ReportedListing;
import hk.ipo.market.StockCode;
import hk.ipo.source.Fact;
import hk.ipo.source.Feed;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.SourceLocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts to stage: small ones that differ by a remark, and any record of the domain. */
final class StoreFacts {

    /** A listing of which little is known but a remark. */
    static Fact<Listing> listing(String code, LocalDate listed, String remarks) {
        return fact(
                new Listing(
                        StockCode.parse(code),
                        Board.MAIN,
                        listed,
                        Optional.empty(),
                        ListingMethod.INTRODUCTION,
                        Offer.NONE,
                        new Advisers(List.of(), List.of(), Optional.empty()),
                        Demand.UNKNOWN,
                        FirstDay.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(remarks)));
    }

    /** A print of a listing of 2 January 2025 under a name, read as of a day. */
    static Fact<ReportedListing> reported(String code, LocalDate asOf, String name) {
        return fact(
                new ReportedListing(
                        StockCode.parse(code),
                        1,
                        name,
                        Set.of(),
                        false,
                        LocalDate.of(2025, 1, 2),
                        Optional.empty(),
                        ListingMethod.INTRODUCTION,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                asOf);
    }

    /** An issuer counts from when its listing does, which it does not say itself. */
    static Fact<Issuer> fact(Issuer issuer, LocalDate listed) {
        return of(Feed.ISSUERS, "issuers.csv", issuer.stockCode().toString(), listed, issuer);
    }

    static Fact<Listing> fact(Listing listing) {
        return of(
                Feed.LISTINGS,
                "deals.csv",
                listing.stockCode().toString(),
                listing.listingDate(),
                listing);
    }

    static Fact<OverAllotment> fact(OverAllotment over) {
        return of(
                Feed.OVER_ALLOTMENTS,
                "over_allotments.csv",
                over.stockCode() + "@" + over.knownOn(),
                over.knownOn(),
                over);
    }

    static Fact<AnnualTotal> fact(AnnualTotal total) {
        return of(
                Feed.ANNUAL_TOTALS,
                "market_totals.csv",
                Integer.toString(total.year()),
                total.knownFrom(),
                total);
    }

    static Fact<ReportedListing> fact(ReportedListing reported, LocalDate asOf) {
        return of(
                Feed.NEW_LISTING_REPORT,
                "NLR2025_Eng.xlsx",
                reported.stockCode() + "#" + reported.occurrence(),
                asOf,
                reported);
    }

    static Fact<Application> fact(Application application) {
        return of(
                Feed.APPLICATIONS,
                "applications.csv",
                application.id(),
                application.firstSeen(),
                application);
    }

    static Fact<ApplicationPosting> fact(ApplicationPosting posting) {
        return of(
                Feed.APPLICATION_PAGES,
                "page.json",
                posting.id() + "@" + posting.day(),
                posting.day(),
                posting);
    }

    static Fact<PipelineCount> fact(PipelineCount count) {
        return of(Feed.PIPELINE, "pipeline_counts.csv", count.day().toString(), count.day(), count);
    }

    static Fact<Financials> fact(Financials results) {
        return of(
                Feed.FINANCIALS,
                "financials.csv",
                results.stockCode() + "@" + results.period(),
                results.periodEnd(),
                results);
    }

    static Fact<Claim> fact(Claim claim) {
        return of(Feed.CLAIMS, "published_claims.csv", claim.id(), LocalDate.of(1986, 1, 1), claim);
    }

    static RejectedRow rejected(Feed feed, String file, long line) {
        return new RejectedRow(
                feed,
                new SourceLocation(file, line),
                "offer_price_hkd",
                "abc",
                RejectedRow.Reason.NOT_READABLE,
                Finding.of(FindingKind.NUMBER_UP_TO, "5"));
    }

    private static <T extends Record> Fact<T> of(
            Feed feed, String file, String key, LocalDate knownFrom, T value) {
        return new Fact<>(feed, new SourceLocation(file, 2), key, knownFrom, value);
    }

    private StoreFacts() {}
}
