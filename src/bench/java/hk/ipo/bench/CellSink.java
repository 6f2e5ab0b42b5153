package hk.ipo.bench;

import java.time.LocalDate;

/** Takes the cells of a row one after the other. */
public interface CellSink {

    void text(String text);

    void day(LocalDate day);

    /** A whole number. */
    void whole(long number);

    /** A number with two decimals. */
    void decimal(double number);

    /** A share, as a percentage. */
    void percent(double share);

    /** Writes the twenty-four cells of a listing, all as values. */
    static void write(MadeListing listing, CellSink row) {
        row.text(listing.code());
        row.text(listing.issuer());
        row.text(listing.issuerChinese());
        row.text(listing.isGem() ? "GEM" : "Main Board");
        row.day(listing.listed());
        row.day(listing.listed().withDayOfMonth(1));
        row.text("Offer for subscription");
        row.text(listing.hasVotingRights() ? "Yes" : "No");
        row.text("Industry " + listing.industry());
        row.day(listing.listed().minusDays(9));
        row.decimal(listing.price() / 100d);
        row.decimal(listing.lowPrice() / 100d);
        row.decimal(listing.highPrice() / 100d);
        row.whole(listing.shares());
        row.whole(listing.fundsHongKong());
        row.whole(listing.funds());
        row.whole(listing.overAllotment());
        row.whole(listing.funds() + listing.overAllotment());
        row.decimal(listing.publicMultiple() / 10d);
        row.percent(listing.oneLotSuccess() / 10_000d);
        row.decimal(listing.close() / 100d);
        row.percent((double) listing.close() / listing.price() - 1);
        row.text(listing.sponsor());
        row.text(listing.accountant());
    }
}
