package hk.ipo.market;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Deals that are too many to be held at once: each is made whenever it is asked for, and is the
 * same every time, also when several threads ask.
 */
public final class LazyDeals extends AbstractList<Deal> implements RandomAccess {

    private final int size;
    private final IntFunction<Deal> deals;

    /**
     * So many deals.
     *
     * @param deals makes the deal at a place, counted from zero
     */
    public LazyDeals(int size, IntFunction<Deal> deals) {
        this.size = size;
        this.deals = deals;
    }

    /** Deals that nobody can change: a copy, unless they are made when asked for. */
    public static List<Deal> unchangeable(List<Deal> deals) {
        return deals instanceof LazyDeals ? deals : List.copyOf(deals);
    }

    @Override
    public Deal get(int place) {
        return deals.apply(place);
    }

    @Override
    public int size() {
        return size;
    }
}
