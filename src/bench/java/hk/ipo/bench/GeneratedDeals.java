package hk.ipo.bench;

import hk.ipo.market.Advisers;
import hk.ipo.market.Board;
import hk.ipo.market.Deal;
import hk.ipo.market.Demand;
import hk.ipo.market.FirstDay;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.LazyDeals;
import hk.ipo.market.Listing;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.NameFlag;
import hk.ipo.market.Offer;
import hk.ipo.market.OverAllotment;
import hk.ipo.market.Percentage;
import hk.ipo.market.PriceRange;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generated listings as the report knows deals. */
public final class GeneratedDeals {

    /** So many deals, each made when it is asked for. */
    public static List<Deal> of(int rows) {
        return new LazyDeals(rows, number -> deal(MadeListing.of(number)));
    }

    private static Deal deal(MadeListing made) {
        StockCode code = StockCode.parse(made.code());
        return new Deal(
                issuer(made, code),
                listing(made, code),
                overAllotments(made, code),
                Optional.empty());
    }

    private static Issuer issuer(MadeListing made, StockCode code) {
        String industry = "Industry " + made.industry();
        return new Issuer(
                code,
                made.issuer(),
                Optional.of(made.issuerChinese()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                made.hasVotingRights() ? Set.of(NameFlag.W) : Set.of(),
                Optional.of(new Industry(industry, industry, industry)),
                Optional.empty(),
                Optional.empty());
    }

    private static Listing listing(MadeListing made, StockCode code) {
        return new Listing(
                code,
                made.isGem() ? Board.GEM : Board.MAIN,
                made.listed(),
                Optional.of(made.listed().minusDays(9)),
                ListingMethod.OFFER,
                offer(made),
                new Advisers(List.of(made.sponsor()), List.of(), Optional.of(made.accountant())),
                new Demand(
                        Optional.of(BigDecimal.valueOf(made.publicMultiple(), 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Percentage(BigDecimal.valueOf(made.oneLotSuccess(), 2))),
                        Optional.empty(),
                        Optional.empty()),
                new FirstDay(Optional.empty(), cents(made.close())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Offer offer(MadeListing made) {
        return new Offer(
                cents(made.price()),
                Optional.of(
                        new PriceRange(
                                cents(made.lowPrice()), BigDecimal.valueOf(made.highPrice(), 2))),
                Optional.of(made.shares()),
                Optional.of(Money.hkd(made.fundsHongKong())),
                Optional.of(Money.hkd(made.funds())),
                Optional.empty(),
                Optional.empty());
    }

    private static List<OverAllotment> overAllotments(MadeListing made, StockCode code) {
        return made.overAllotment() == 0
                ? List.of()
                : List.of(
                        new OverAllotment(
                                code,
                                made.listed().plusDays(20),
                                OverAllotment.Basis.SOURCE,
                                Money.hkd(made.overAllotment()),
                                Optional.empty()));
    }

    private static Optional<BigDecimal> cents(long cents) {
        return Optional.of(BigDecimal.valueOf(cents, 2));
    }

    private GeneratedDeals() {}
}
