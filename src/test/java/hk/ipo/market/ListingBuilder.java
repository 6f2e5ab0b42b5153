package hk.ipo.market;

import java.time.LocalDate;

/** A listing as another one, but for what a test is about. */
public final class ListingBuilder {

    private final Listing model;
    private StockCode code;
    private LocalDate listed;
    private ListingMethod method;
    private Offer offer;

    private ListingBuilder(Listing model) {
        this.model = model;
        this.code = model.stockCode();
        this.listed = model.listingDate();
        this.method = model.method();
        this.offer = model.offer();
    }

    /** Begins with what another listing is. */
    public static ListingBuilder of(Listing model) {
        return new ListingBuilder(model);
    }

    /** Under another code. */
    public ListingBuilder code(StockCode other) {
        code = other;
        return this;
    }

    /** On another day. */
    public ListingBuilder listed(LocalDate day) {
        listed = day;
        return this;
    }

    /** By another way to the market. */
    public ListingBuilder method(ListingMethod other) {
        method = other;
        return this;
    }

    /** With another offer. */
    public ListingBuilder offer(Offer other) {
        offer = other;
        return this;
    }

    /**
     * The listing.
     *
     * @throws IllegalArgumentException when it contradicts itself
     */
    public Listing build() {
        return new Listing(
                code,
                model.board(),
                listed,
                model.prospectusDate(),
                method,
                offer,
                model.advisers(),
                model.demand(),
                model.firstDay(),
                model.applicationDate(),
                model.announcementUrl(),
                model.remarks());
    }
}
