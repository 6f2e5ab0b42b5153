package hk.ipo.report.section;

import hk.ipo.report.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The rows of a table that names deals one by one. A year of the whole market has fewer than are
 * named; of a hundred thousand deals nobody reads them all, and the ledger has each of them.
 */
final class Itemised {

    /** So many are named. */
    static final int MOST = 500;

    /**
     * A row for each of the first, and one for all others together where there are any.
     *
     * @param all in the order of the table
     * @param row the row of one
     * @param rest the row of the others, at least one
     */
    static <T> List<List<Cell>> rows(
            List<T> all, Function<T, List<Cell>> row, Function<List<T>, List<Cell>> rest) {
        return rows(
                all.subList(0, Math.min(all.size(), MOST)),
                row,
                all.size(),
                others -> rest.apply(all.subList(MOST, all.size())));
    }

    /**
     * The same of what was put in order and counted.
     *
     * @param rest the row of so many others, at least one
     */
    static <T> List<List<Cell>> rows(
            FirstOf<T> all, Function<T, List<Cell>> row, IntFunction<List<Cell>> rest) {
        return rows(all.inOrder(), row, all.count(), rest);
    }

    private static <T> List<List<Cell>> rows(
            List<T> first, Function<T, List<Cell>> row, int count, IntFunction<List<Cell>> rest) {
        List<List<Cell>> rows = new ArrayList<>(first.stream().map(row).toList());
        if (count > MOST) {
            rows.add(rest.apply(count - MOST));
        }
        return rows;
    }

    private Itemised() {}
}
