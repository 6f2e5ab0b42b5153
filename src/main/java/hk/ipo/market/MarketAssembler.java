package hk.ipo.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Joins facts into the market on a day. The data set's listings come first; what the exchange's
 * report prints is held beside the listing that it is about and becomes a deal of its own only when
 * no such listing is known, so that reading both counts nothing twice.
 */
public final class MarketAssembler {

    private final Map<StockCode, Issuer> issuers;
    private final Map<StockCode, List<OverAllotment>> overAllotments;

    private MarketAssembler(List<Issuer> issuers, List<OverAllotment> overAllotments) {
        this.issuers = new HashMap<>();
        issuers.forEach(issuer -> this.issuers.put(issuer.stockCode(), issuer));
        this.overAllotments =
                overAllotments.stream()
                        .sorted(Comparator.comparing(OverAllotment::knownOn))
                        .collect(Collectors.groupingBy(OverAllotment::stockCode));
    }

    /**
     * The market on a day.
     *
     * @param asOf the day; facts given must be known by then, but a listing dated later is left out
     * @param issuers at most one a stock code
     * @param listings at most one a stock code
     * @param overAllotments those known by the day
     * @param reported the exchange's prints
     * @param annualTotals those known by the day
     * @param background what is known around the listings by the day
     */
    public static Market assemble(
            LocalDate asOf,
            List<Issuer> issuers,
            List<Listing> listings,
            List<OverAllotment> overAllotments,
            List<ReportedListing> reported,
            List<AnnualTotal> annualTotals,
            Background background) {
        FirstFilings filings = new FirstFilings(background.applications());
        return new Market(
                asOf,
                new MarketAssembler(issuers, overAllotments)
                        .deals(
                                listings.stream()
                                        .filter(one -> !one.listingDate().isAfter(asOf))
                                        .map(filings::filledIn)
                                        .toList(),
                                reported.stream()
                                        .filter(one -> !one.listingDate().isAfter(asOf))
                                        .toList()),
                annualTotals,
                background);
    }

    /** The market on a day when nothing is known around the listings. */
    public static Market assemble(
            LocalDate asOf,
            List<Issuer> issuers,
            List<Listing> listings,
            List<OverAllotment> overAllotments,
            List<ReportedListing> reported,
            List<AnnualTotal> annualTotals) {
        return assemble(
                asOf, issuers, listings, overAllotments, reported, annualTotals, Background.NONE);
    }

    private List<Deal> deals(List<Listing> listings, List<ReportedListing> reported) {
        Map<StockCode, ReportedListing> prints = new HashMap<>();
        List<ReportedListing> unmatched = match(listings, reported, prints);
        List<Deal> deals = new ArrayList<>();
        for (Listing listing : listings) {
            deals.add(
                    new Deal(
                            issuerOf(listing),
                            listing,
                            overAllotments.getOrDefault(listing.stockCode(), List.of()),
                            Optional.ofNullable(prints.get(listing.stockCode()))));
        }
        unmatched.forEach(print -> deals.add(dealOf(print)));
        return deals;
    }

    /**
     * Finds the listing that each print is about: the same code on the same day; else the same name
     * on the same day, because the exchange once printed another issuer's code; else the same code
     * alone, where it is printed once.
     *
     * @return the prints that are about no known listing
     */
    private List<ReportedListing> match(
            List<Listing> listings,
            List<ReportedListing> reported,
            Map<StockCode, ReportedListing> prints) {
        Map<StockCode, Listing> byCode = new HashMap<>();
        Map<String, Listing> byNameAndDay = new HashMap<>();
        for (Listing listing : listings) {
            byCode.put(listing.stockCode(), listing);
            byNameAndDay.put(
                    nameAndDay(issuerOf(listing).nameEnglish(), listing.listingDate()), listing);
        }
        List<ReportedListing> unmatched = new ArrayList<>();
        for (ReportedListing print : reported) {
            Optional<Listing> same =
                    Optional.ofNullable(byCode.get(print.stockCode()))
                            .filter(one -> one.listingDate().equals(print.listingDate()));
            if (same.isEmpty() || prints.putIfAbsent(same.get().stockCode(), print) != null) {
                unmatched.add(print);
            }
        }
        Set<StockCode> printedTwice =
                reported.stream()
                        .filter(print -> print.occurrence() > 1)
                        .map(ReportedListing::stockCode)
                        .collect(Collectors.toCollection(HashSet::new));
        unmatched.removeIf(
                print -> {
                    Optional<Listing> other =
                            Optional.ofNullable(
                                            byNameAndDay.get(
                                                    nameAndDay(
                                                            print.nameEnglish(),
                                                            print.listingDate())))
                                    .or(
                                            () ->
                                                    printedTwice.contains(print.stockCode())
                                                            ? Optional.empty()
                                                            : Optional.ofNullable(
                                                                    byCode.get(print.stockCode())));
                    return other.isPresent()
                            && prints.putIfAbsent(other.get().stockCode(), print) == null;
                });
        return unmatched;
    }

    private Issuer issuerOf(Listing listing) {
        Issuer known = issuers.get(listing.stockCode());
        return known != null
                ? known
                : Issuer.named(
                        listing.stockCode(),
                        listing.stockCode().toString(),
                        Optional.empty(),
                        false,
                        Set.of());
    }

    private static Deal dealOf(ReportedListing print) {
        boolean preCommercial = print.nameFlags().contains(NameFlag.P);
        Optional<Chapter> chapter =
                preCommercial
                        ? Optional.of(Chapter.SPECIALIST_TECHNOLOGY)
                        : print.nameFlags().contains(NameFlag.B)
                                ? Optional.of(Chapter.BIOTECH)
                                : Optional.empty();
        Offer offer =
                new Offer(
                        print.price(),
                        Optional.empty(),
                        Optional.empty(),
                        print.fundsHongKong(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Deal(
                Issuer.named(
                        print.stockCode(),
                        print.nameEnglish(),
                        chapter,
                        preCommercial,
                        print.nameFlags()),
                new Listing(
                        print.stockCode(),
                        Board.MAIN,
                        print.listingDate(),
                        print.prospectusDate(),
                        print.method(),
                        offer,
                        new Advisers(
                                print.sponsors(),
                                List.of(),
                                print.reportingAccountants().stream().findFirst()),
                        Demand.UNKNOWN,
                        FirstDay.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.of(print));
    }

    private static String nameAndDay(String name, LocalDate day) {
        return name.toLowerCase(Locale.ROOT)
                        .replaceAll("h shares?$", "")
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                + "@"
                + day;
    }
}
