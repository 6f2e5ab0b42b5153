package hk.ipo.market;

/** How listings are kept as bytes. */
final class ListingPacking implements Packing<Listing> {

    @Override
    public void write(Listing listing, PackedOutput out) {
        Packing.write(listing.stockCode(), out);
        out.constant(listing.board());
        out.day(listing.listingDate());
        out.optional(listing.prospectusDate(), out::day);
        out.constant(listing.method());
        write(listing.offer(), out);
        write(listing.advisers(), out);
        write(listing.demand(), out);
        out.optional(listing.firstDay().open(), out::number);
        out.optional(listing.firstDay().close(), out::number);
        out.optional(listing.applicationDate(), out::day);
        out.optional(listing.announcementUrl(), out::address);
        out.optional(listing.remarks(), out::text);
    }

    @Override
    public Listing read(PackedInput in) {
        return new Listing(
                Packing.readCode(in),
                in.constant(Board.class),
                in.day(),
                in.optional(in::day),
                in.constant(ListingMethod.class),
                readOffer(in),
                new Advisers(in.list(in::shared), in.list(in::shared), in.optional(in::shared)),
                readDemand(in),
                new FirstDay(in.optional(in::number), in.optional(in::number)),
                in.optional(in::day),
                in.optional(in::address),
                in.optional(in::text));
    }

    private static void write(Offer offer, PackedOutput out) {
        out.optional(offer.price(), out::number);
        out.optional(
                offer.range(),
                range -> {
                    out.optional(range.low(), out::number);
                    out.number(range.high());
                });
        out.optional(offer.shares(), out::whole);
        out.optional(offer.fundsHongKong(), out::money);
        out.optional(offer.fundsBase(), out::money);
        out.optional(offer.fundsFinal(), out::money);
        out.optional(offer.netProceeds(), out::money);
    }

    private static Offer readOffer(PackedInput in) {
        return new Offer(
                in.optional(in::number),
                in.optional(() -> new PriceRange(in.optional(in::number), in.number())),
                in.optional(in::whole),
                in.optional(in::money),
                in.optional(in::money),
                in.optional(in::money),
                in.optional(in::money));
    }

    private static void write(Advisers advisers, PackedOutput out) {
        out.list(advisers.sponsors(), out::shared);
        out.list(advisers.sponsorsTraditional(), out::shared);
        out.optional(advisers.reportingAccountant(), out::shared);
    }

    private static void write(Demand demand, PackedOutput out) {
        out.optional(demand.publicMultiple(), out::number);
        out.optional(demand.internationalMultiple(), out::number);
        out.optional(demand.validApplications(), out::whole);
        out.optional(demand.oneLotSuccess(), share -> out.number(share.valuePercent()));
        out.optional(demand.publicShare(), share -> out.number(share.valuePercent()));
        out.optional(demand.cornerstoneShare(), share -> out.number(share.valuePercent()));
    }

    private static Demand readDemand(PackedInput in) {
        return new Demand(
                in.optional(in::number),
                in.optional(in::number),
                in.optional(in::whole),
                in.optional(() -> new Percentage(in.number())),
                in.optional(() -> new Percentage(in.number())),
                in.optional(() -> new Percentage(in.number())));
    }
}
