package hk.ipo.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** So many deals are held as they are; of more each is made whenever it is asked for. */
    private static final int MOST_HELD = 20_000;

    private static final int NONE = -1;

    private final List<Issuer> issuers;
    private final ListedFacts listed;
    private final OverAllotmentsOf overAllotments;
    private final int[] issuerOf;

    private MarketAssembler(
            List<Issuer> issuers,
            ListedFacts listed,
            List<OverAllotment> overAllotments,
            Map<StockCode, Integer> byCode) {
        this.issuers = issuers;
        this.listed = listed;
        this.overAllotments = new OverAllotmentsOf(overAllotments, listed.size(), byCode);
        issuerOf = new int[listed.size()];
        Arrays.fill(issuerOf, NONE);
        for (int issuer = 0; issuer < issuers.size(); issuer++) {
            int place = byCode.getOrDefault(issuers.get(issuer).stockCode(), NONE);
            if (place != NONE) {
                issuerOf[place] = issuer;
            }
        }
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
        ListedFacts listed =
                new ListedFacts(listings, asOf, new FirstFilings(background.applications()));
        Map<StockCode, Integer> byCode = listed.places();
        List<Deal> deals =
                new MarketAssembler(issuers, listed, overAllotments, byCode)
                        .deals(
                                reported.stream()
                                        .filter(one -> !one.listingDate().isAfter(asOf))
                                        .toList(),
                                byCode);
        // A million codes take as much memory as half of what they lead to.
        byCode.clear();
        return new Market(
                asOf,
                deals.size() > MOST_HELD ? deals : List.copyOf(deals),
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

    private List<Deal> deals(List<ReportedListing> reported, Map<StockCode, Integer> byCode) {
        Map<Integer, ReportedListing> prints = new HashMap<>();
        List<Deal> others =
                match(reported, byCode, prints).stream().map(MarketAssembler::dealOf).toList();
        return new LazyDeals(
                listed.size() + others.size(),
                place ->
                        place < listed.size()
                                ? deal(place, Optional.ofNullable(prints.get(place)))
                                : others.get(place - listed.size()));
    }

    private Deal deal(int place, Optional<ReportedListing> print) {
        Listing listing = listed.at(place);
        return new Deal(issuerOf(listing, place), listing, overAllotments.at(place), print);
    }

    /**
     * Finds the listing that each print is about: the same code on the same day; else the same name
     * on the same day, because the exchange once printed another issuer's code; else the same code
     * alone, where it is printed once.
     *
     * @param prints takes the prints by the places of their listings
     * @return the prints that are about no known listing
     */
    private List<ReportedListing> match(
            List<ReportedListing> reported,
            Map<StockCode, Integer> byCode,
            Map<Integer, ReportedListing> prints) {
        Map<String, Integer> byNameAndDay = byNameAndDay(reported);
        List<ReportedListing> unmatched = new ArrayList<>();
        for (ReportedListing print : reported) {
            int same = byCode.getOrDefault(print.stockCode(), NONE);
            if (same == NONE
                    || !listed.at(same).listingDate().equals(print.listingDate())
                    || prints.putIfAbsent(same, print) != null) {
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
                    int sameCode =
                            printedTwice.contains(print.stockCode())
                                    ? NONE
                                    : byCode.getOrDefault(print.stockCode(), NONE);
                    int other =
                            byNameAndDay.getOrDefault(
                                    nameAndDay(print.nameEnglish(), print.listingDate()), sameCode);
                    return other != NONE && prints.putIfAbsent(other, print) == null;
                });
        return unmatched;
    }

    /** The listings of the days of some prints, by name and day. */
    private Map<String, Integer> byNameAndDay(List<ReportedListing> reported) {
        Set<LocalDate> days =
                reported.stream()
                        .map(ReportedListing::listingDate)
                        .collect(Collectors.toUnmodifiableSet());
        Map<String, Integer> places = new HashMap<>();
        if (days.isEmpty()) {
            return places;
        }
        for (int place = 0; place < listed.size(); place++) {
            Listing listing = listed.at(place);
            if (days.contains(listing.listingDate())) {
                places.put(
                        nameAndDay(issuerOf(listing, place).nameEnglish(), listing.listingDate()),
                        place);
            }
        }
        return places;
    }

    private Issuer issuerOf(Listing listing, int place) {
        return issuerOf[place] != NONE
                ? issuers.get(issuerOf[place])
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
