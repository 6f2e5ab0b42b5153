package hk.ipo.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When each listed issuer first filed, told by the applications that the exchange's pages showed.
 * Of several applications of one issuer the one that led to the listing counts; where the pages
 * show more than one, the earliest filing.
 */
final class FirstFilings {

    private final Map<StockCode, LocalDate> byCode = new HashMap<>();

    FirstFilings(List<Application> applications) {
        for (Application application : applications) {
            application
                    .listedCode()
                    .ifPresent(
                            code ->
                                    application
                                            .firstSubmission()
                                            .ifPresent(
                                                    filed ->
                                                            byCode.merge(
                                                                    code, filed, Days::earlier)));
        }
    }

    /** The listing with its first filing, where the listing itself does not say. */
    Listing filledIn(Listing listing) {
        Optional<LocalDate> filed =
                Optional.ofNullable(byCode.get(listing.stockCode()))
                        .filter(day -> !day.isAfter(listing.listingDate()));
        return listing.applicationDate().isPresent() || filed.isEmpty()
                ? listing
                : listing.appliedFor(filed.get());
    }
}
