package hk.ipo.job;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.OverAllotment;
import hk.ipo.source.Fact;
import hk.ipo.source.RejectedRow;
import hk.ipo.source.RejectedRow.Reason;

import java.util.Optional;
import java.util.Set;

/** An over-allotment belongs to a listing that was taken in. */
final class OfKnownListing implements FactRule {

    private final Set<String> listings;

    /** Knows the stock codes of the listings staged. */
    OfKnownListing(Set<String> listings) {
        this.listings = listings;
    }

    @Override
    public Optional<RejectedRow> objectionTo(Fact<?> fact) {
        if (!(fact.value() instanceof OverAllotment overAllotment)) {
            return Optional.empty();
        }
        String stockCode = overAllotment.stockCode().toString();
        return listings.contains(stockCode)
                ? Optional.empty()
                : Optional.of(
                        new RejectedRow(
                                fact.feed(),
                                fact.location(),
                                "stock_code",
                                stockCode,
                                Reason.UNKNOWN_LISTING,
                                Finding.of(FindingKind.LISTING_OF_INPUTS)));
    }
}
