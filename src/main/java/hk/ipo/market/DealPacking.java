package hk.ipo.market;

import java.util.List;

/** How deals are kept as bytes. The exchange's prints, of which there are few, are kept beside. */
final class DealPacking implements Packing<Deal> {

    private final IssuerPacking issuers = new IssuerPacking();
    private final ListingPacking listings = new ListingPacking();
    private final OverAllotmentPacking overAllotments = new OverAllotmentPacking();
    private final SharedValues<ReportedListing> prints = new SharedValues<>();

    @Override
    public void write(Deal deal, PackedOutput out) {
        issuers.write(deal.issuer(), out);
        listings.write(deal.listing(), out);
        out.list(deal.overAllotments(), one -> overAllotments.write(one, out));
        out.optional(deal.reported(), print -> out.whole(prints.place(print)));
    }

    @Override
    public Deal read(PackedInput in) {
        Issuer issuer = issuers.read(in);
        Listing listing = listings.read(in);
        List<OverAllotment> known = in.list(() -> overAllotments.read(in));
        return new Deal(issuer, listing, known, in.optional(() -> prints.at((int) in.whole())));
    }
}
