package hk.ipo.report.section;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The first of many in an order, as many as are {@link Itemised named}, and how many there are in
 * all. The others are let go of, for they may be hundreds of thousands.
 *
 * @param <T> what is put in order
 */
final class FirstOf<T> {

    private final Comparator<T> order;
    private final PriorityQueue<T> lastFirst;
    private int count;

    FirstOf(Comparator<T> order) {
        this.order = order;
        this.lastFirst = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        count++;
        lastFirst.add(one);
        if (lastFirst.size() > Itemised.MOST) {
            lastFirst.remove();
        }
    }

    /** How many were added. */
    int count() {
        return count;
    }

    /** The first of them. */
    List<T> inOrder() {
        return lastFirst.stream().sorted(order).toList();
    }
}
