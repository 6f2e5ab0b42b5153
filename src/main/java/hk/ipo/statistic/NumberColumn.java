package hk.ipo.statistic;

import hk.ipo.market.Decimals;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a ledger's column, deal by deal: whole numbers of the column's smallest decimal
 * where all fit into those of a machine, 9.5 and 10.25 as 950 and 1025, else as they are.
 */
final class NumberColumn {

    private static final int MOST_DECIMALS = 18;

    private final BitSet known = new BitSet();
    private long[] scaled;
    private int[] small = {};
    private int scale;

    /** All numbers as they are, from the first on that does not fit. */
    private Optional<WideNumbers> wide = Optional.empty();

    /** A column of so many deals, of none of which the number is known yet. */
    NumberColumn(int deals) {
        scaled = new long[deals];
    }

    /** Notes the number of a deal; deals are noted in their order. */
    void set(int place, BigDecimal number) {
        if (wide.isEmpty() && !fits(place, Decimals.plain(number))) {
            wide = Optional.of(widened());
        }
        if (wide.isPresent()) {
            wide.get().set(place, number);
        }
        known.set(place);
    }

    /** Takes no more room than the numbers noted need. */
    void close() {
        int[] narrow = new int[scaled.length];
        for (int place = 0; place < scaled.length; place++) {
            narrow[place] = (int) scaled[place];
            if (narrow[place] != scaled[place]) {
                return;
            }
        }
        small = narrow;
        scaled = new long[0];
    }

    /** The deals whose number is known; not to be changed. */
    BitSet known() {
        return known;
    }

    /** The number of a deal of which it is known. */
    BigDecimal at(int place) {
        return wide.isPresent() ? wide.get().at(place) : BigDecimal.valueOf(scaled(place), scale);
    }

    /** The numbers of some deals of which they are known, the smallest first. */
    List<BigDecimal> ascending(BitSet deals) {
        if (wide.isPresent()) {
            return deals.stream().mapToObj(this::at).sorted().toList();
        }
        long[] ascending = deals.stream().mapToLong(this::scaled).sorted().toArray();
        return new AbstractList<>() {
            @Override
            public BigDecimal get(int place) {
                return BigDecimal.valueOf(ascending[place], scale);
            }

            @Override
            public int size() {
                return ascending.length;
            }
        };
    }

    /** The total of the known numbers of some deals. */
    BigDecimal sum(BitSet deals) {
        BigDecimal sum = BigDecimal.ZERO;
        if (wide.isPresent()) {
            for (int place = next(deals, 0); place >= 0; place = next(deals, place + 1)) {
                sum = sum.add(wide.get().at(place));
            }
            return sum;
        }
        long whole = 0;
        for (int place = next(deals, 0); place >= 0; place = next(deals, place + 1)) {
            long one = scaled(place);
            long more = whole + one;
            if (((whole ^ more) & (one ^ more)) < 0) {
                sum = sum.add(BigDecimal.valueOf(whole, scale));
                more = one;
            }
            whole = more;
        }
        return sum.add(BigDecimal.valueOf(whole, scale));
    }

    private int next(BitSet deals, int from) {
        int place = deals.nextSetBit(from);
        while (place >= 0 && !known.get(place)) {
            place = deals.nextSetBit(place + 1);
        }
        return place;
    }

    private long scaled(int place) {
        return small.length > 0 ? small[place] : scaled[place];
    }

    private boolean fits(int place, BigDecimal number) {
        if (number.scale() > scale && !rescaled(number.scale(), place)) {
            return false;
        }
        BigDecimal same = number.setScale(scale);
        if (same.unscaledValue().bitLength() >= Long.SIZE) {
            return false;
        }
        scaled[place] = same.unscaledValue().longValue();
        return true;
    }

    /** Has all numbers noted so far written with more decimals, if they can be. */
    private boolean rescaled(int decimals, int places) {
        if (decimals > MOST_DECIMALS) {
            return false;
        }
        long factor = 1;
        for (int more = scale; more < decimals; more++) {
            factor *= 10;
        }
        long most = Math.floorDiv(Long.MAX_VALUE, factor);
        for (int place = 0; place < places; place++) {
            if (scaled[place] > most || scaled[place] < -most) {
                return false;
            }
        }
        for (int place = 0; place < places; place++) {
            scaled[place] *= factor;
        }
        scale = decimals;
        return true;
    }

    private WideNumbers widened() {
        WideNumbers numbers = new WideNumbers(scaled.length);
        for (int place = next(known, 0); place >= 0; place = next(known, place + 1)) {
            numbers.set(place, BigDecimal.valueOf(scaled[place], scale));
        }
        scaled = new long[0];
        return numbers;
    }
}
