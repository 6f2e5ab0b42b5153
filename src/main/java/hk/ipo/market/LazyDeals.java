package hk.ipo.market;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

    /**
     * Those deals of a list that a condition holds of, in its order, made when asked for as they
     * are.
     */
    public static List<Deal> where(List<Deal> deals, Predicate<Deal> condition) {
        return deals instanceof LazyDeals lazy
                ? at(
                        lazy,
                        IntStream.range(0, lazy.size)
                                .filter(place -> condition.test(lazy.get(place)))
                                .toArray())
                : deals.stream().filter(condition).toList();
    }

    /** The deals at some places of a list, in the order of these, made when asked for. */
    public static List<Deal> at(List<Deal> deals, int[] places) {
        return new LazyDeals(places.length, place -> deals.get(places[place]));
    }

    @Override
    public List<Deal> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, size);
        return new LazyDeals(to - from, place -> get(from + place));
    }

    @Override
    public Deal get(int place) {
        return deals.apply(Objects.checkIndex(place, size));
    }

    @Override
    public int size() {
        return size;
    }
}
