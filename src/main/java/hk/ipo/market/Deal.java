package hk.ipo.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of the ledger: an issuer, its listing, and the over-allotments known by the as-of day.
 *
 * @param issuer who
 * @param listing how and when
 * @param overAllotments those known by the as-of day, in the order they became known
 * @param reported the exchange's own print of this listing, where that report was read
 */
public record Deal(
        Issuer issuer,
        Listing listing,
        List<OverAllotment> overAllotments,
        Optional<ReportedListing> reported) {

    public Deal {
        overAllotments = List.copyOf(overAllotments);
    }

    /** The code listed. */
    public StockCode stockCode() {
        return listing.stockCode();
    }

    /** Whether it is an IPO, which raises funds, rather than another kind of admission. */
    public boolean isOffer() {
        return listing.method().raisesFunds();
    }

    /** Additional proceeds from over-allotments known by the as-of day; zero when none was. */
    public Optional<Money> overAllotment() {
        return overAllotmentKnownBy(LocalDate.MAX);
    }

    /** Of these, the proceeds from over-allotments that were known by a day. */
    public Optional<Money> overAllotmentKnownBy(LocalDate day) {
        if (listing.offer().fundsBase().isEmpty()) {
            return Optional.empty();
        }
        Money proceeds = Money.ZERO_HKD;
        for (OverAllotment one : overAllotments) {
            if (!one.knownOn().isAfter(day)) {
                proceeds = proceeds.plus(one.proceeds());
            }
        }
        return Optional.of(proceeds);
    }

    /**
     * Funds raised as known: base funds plus over-allotments known by the as-of day. Where only the
     * exchange's report was read, what it prints. Foshan Haitian (03288) on 5 January 2026: HK$
     * 10,571,445,720.
     */
    public Optional<Money> funds() {
        return listing.offer()
                .fundsBase()
                .flatMap(base -> overAllotment().map(base::plus))
                .or(() -> reported.flatMap(ReportedListing::funds));
    }
}
