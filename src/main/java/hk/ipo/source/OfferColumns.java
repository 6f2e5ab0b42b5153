package hk.ipo.source;

import hk.ipo.market.FindingKind;
import hk.ipo.market.ListingMethod;
import hk.ipo.market.Money;
import hk.ipo.market.Offer;
import hk.ipo.market.PriceRange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The columns of {@code deals.csv} that say what was sold and for how much. */
final class OfferColumns {

    private static final String HONG_KONG = "funds_hong_kong_offer_hkd";
    private static final String INTERNATIONAL = "funds_international_offer_hkd";
    private static final String BASE = "funds_raised_base_hkd";
    private static final String FINAL = "funds_raised_final_hkd";

    /** Two parts and their sum, each rounded to whole dollars, differ by no more than this. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    static Offer read(CsvRow row, ListingMethod method) {
        if (!method.raisesFunds()) {
            refuseFunds(row);
        }
        Optional<Money> international = row.hongKongDollars(INTERNATIONAL);
        Optional<Money> hongKong = hongKong(row, international);
        Optional<Money> base = row.hongKongDollars(BASE);
        Optional<Money> all = row.hongKongDollars(FINAL);
        if (hongKong.isPresent() && international.isPresent() && all.isPresent()) {
            Money gap = hongKong.get().plus(international.get()).minus(all.get());
            if (gap.amount().abs().compareTo(ROUNDING) > 0) {
                throw row.required(FINAL).implausible(FindingKind.SUM_OF, HONG_KONG, INTERNATIONAL);
            }
        }
        if (base.isPresent() && all.isPresent() && base.get().compareTo(all.get()) > 0) {
            throw row.required(FINAL).implausible(FindingKind.NO_LESS_THAN, BASE);
        }
        return new Offer(
                row.decimal("offer_price_hkd"),
                row.optional("offer_price_range_hkd").flatMap(OfferColumns::range),
                row.count("offer_shares"),
                hongKong,
                base,
                all,
                row.hongKongDollars("net_proceeds_hkd"));
    }

    private static void refuseFunds(CsvRow row) {
        for (String column : List.of(HONG_KONG, INTERNATIONAL, BASE, FINAL)) {
            Optional<Field> funds = row.optional(column);
            if (funds.isPresent()) {
                throw funds.get().implausible(FindingKind.FUNDS_OF_OFFERS);
            }
        }
    }

    /** A zero beside an unknown international part stands for unknown too. */
    private static Optional<Money> hongKong(CsvRow row, Optional<Money> international) {
        return row.hongKongDollars(HONG_KONG)
                .filter(money -> international.isPresent() || !money.equals(Money.ZERO_HKD));
    }

    /** {@code 3.00-3.30}, {@code 263} for a maximum, {@code 3.22-3.22} for no range known. */
    private static Optional<PriceRange> range(Field field) {
        String[] ends = field.text().split("-", -1);
        if (ends.length > 2) {
            throw field.notReadable(FindingKind.PRICES);
        }
        BigDecimal high = price(field, ends[ends.length - 1]);
        if (ends.length == 1) {
            return Optional.of(new PriceRange(Optional.empty(), high));
        }
        BigDecimal low = price(field, ends[0]);
        return low.compareTo(high) == 0
                ? Optional.empty()
                : Optional.of(new PriceRange(Optional.of(low), high));
    }

    private static BigDecimal price(Field field, String end) {
        try {
            return new Field(field.column(), end).decimal();
        } catch (FaultyValueException e) {
            throw field.notReadable(FindingKind.PRICES);
        }
    }

    private OfferColumns() {}
}
