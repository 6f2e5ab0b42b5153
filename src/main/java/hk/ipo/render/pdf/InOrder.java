package hk.ipo.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Work done ahead on all cores, of which each outcome is taken in the order in which it was added.
 * So little is under way at once that memory does not grow with the work.
 *
 * @param <T> an outcome
 * @param <E> what taking one may fail with
 */
final class InOrder<T, E extends Exception> {

    private final int most;
    private final Taker<T, E> taker;
    private final Deque<Ahead<T>> underWay;

    /** Takes an outcome, always on the thread that adds work. */
    interface Taker<T, E extends Exception> {
        void take(T outcome) throws E;
    }

    /**
     * No work yet.
     *
     * @param most so many pieces are under way at once
     */
    InOrder(int most, Taker<T, E> taker) {
        this.most = most;
        this.taker = taker;
        this.underWay = new ArrayDeque<>(most);
    }

    /**
     * Has work begun, first taking the oldest where as much as may be is under way.
     *
     * @throws RuntimeException that the oldest ended with
     * @throws E when it cannot be taken
     */
    void add(Supplier<T> work) throws E {
        if (underWay.size() == most) {
            takeOldest();
        }
        underWay.add(Ahead.begin(work));
    }

    /**
     * Takes all that is left.
     *
     * @throws RuntimeException that the work ended with, the first that was added
     * @throws E when an outcome cannot be taken
     */
    void finish() throws E {
        while (!underWay.isEmpty()) {
            takeOldest();
        }
    }

    /** While another core is at the oldest, what follows is done here. */
    private void takeOldest() throws E {
        Ahead<T> oldest = underWay.remove();
        oldest.help();
        Iterator<Ahead<T>> next = underWay.iterator();
        while (!oldest.isDone() && next.hasNext()) {
            next.next().help();
        }
        taker.take(oldest.get());
    }
}
