package hk.ipo.store;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Some rows of those that were read.
 *
 * @param <T> what a row is
 */
final class PickedRows<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> rows;
    private final int[] places;

    /** The rows at some places, in the order of these. */
    PickedRows(List<T> rows, int[] places) {
        this.rows = rows;
        this.places = places;
    }

    @Override
    public T get(int place) {
        return rows.get(places[place]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
