package hk.ipo.market;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The admission of an issuer to the exchange. Known from its listing date.
 *
 * @param stockCode the code listed
 * @param board where
 * @param listingDate the first day of trading
 * @param prospectusDate the day of the prospectus, empty where there was none
 * @param method how
 * @param offer what was sold, {@link Offer#NONE} unless the method is an offer
 * @param advisers sponsors and reporting accountant
 * @param demand how the offer was received
 * @param firstDay the first day's prices
 * @param applicationDate the first filing of the listing application, where known
 * @param announcementUrl where the allotment results were announced
 * @param remarks what the data's compiler noted, such as conflicts between sources
 */
public record Listing(
        StockCode stockCode,
        Board board,
        LocalDate listingDate,
        Optional<LocalDate> prospectusDate,
        ListingMethod method,
        Offer offer,
        Advisers advisers,
        Demand demand,
        FirstDay firstDay,
        Optional<LocalDate> applicationDate,
        Optional<String> announcementUrl,
        Optional<String> remarks) {

    public Listing {
        if (prospectusDate.isPresent() && prospectusDate.get().isAfter(listingDate)) {
            throw FindingKind.PROSPECTUS_FIRST.unmet();
        }
        if (!method.raisesFunds() && offer.fundsBase().isPresent()) {
            throw FindingKind.FUNDS_OF_OFFERS.unmet();
        }
    }

    /** The same listing with the day of its first filing. */
    Listing appliedFor(LocalDate filed) {
        return new Listing(
                stockCode,
                board,
                listingDate,
                prospectusDate,
                method,
                offer,
                advisers,
                demand,
                firstDay,
                Optional.of(filed),
                announcementUrl,
                remarks);
    }
}
