package hk.ipo.render.excel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a ledger that stands on one sheet. A ledger longer than a sheet is divided into parts
 * of one length, so that formulas can lay their columns side by side; the last may end in blank
 * rows.
 *
 * @param number counted from one
 * @param from the first of its deals, counted from zero
 * @param to where the next part's deals begin
 * @param rows the rows of its table
 */
record LedgerPart(int number, int from, int to, int rows) {

    /** The parts of a ledger: 25 deals on sheets of 10 are 9, 9 and 7 of 9. */
    static List<LedgerPart> of(int deals, int mostOnASheet) {
        int parts = Math.max(1, Math.ceilDiv(deals, mostOnASheet));
        int rows = Math.ceilDiv(deals, parts);
        return IntStream.range(0, parts)
                .mapToObj(
                        part ->
                                new LedgerPart(
                                        part + 1,
                                        part * rows,
                                        Math.min((part + 1) * rows, deals),
                                        rows))
                .toList();
    }
}
