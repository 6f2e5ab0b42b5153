package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.BlockContent;
import hk.ipo.render.zip.ByteBlock;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a ledger as the markup of its sheet, in blocks of a fixed number of rows. The blocks
 * are filled on several threads; how wide the columns become is the same in whatever order.
 */
final class LedgerRows {

    /** About a megabyte of markup. */
    private static final int ROWS_A_BLOCK = 1_000;

    private static final int ROW_SLOT = LikeSlot.ROW.of(0);

    private static final byte[] OPEN_ROW = XmlText.latin("<row r=\"");
    private static final byte[] OPENED_ROW = XmlText.latin("\">");
    private static final byte[] CLOSE_ROW = XmlText.latin("</row>");

    private final List<LedgerCell> cells;
    private final List<Deal> deals;
    private final int firstRow;
    private final AtomicIntegerArray widths;

    /**
     * Rows of deals.
     *
     * @param firstRow the row of the first deal, counted from one
     */
    LedgerRows(List<LedgerCell> cells, List<Deal> deals, int firstRow) {
        this.cells = cells;
        this.deals = deals;
        this.firstRow = firstRow;
        this.widths = new AtomicIntegerArray(cells.size());
    }

    /** The blocks in their order. */
    Stream<BlockContent> blocks() {
        return IntStream.iterate(0, from -> from < deals.size(), from -> from + ROWS_A_BLOCK)
                .mapToObj(
                        from ->
                                block ->
                                        write(
                                                block,
                                                from,
                                                Math.min(from + ROWS_A_BLOCK, deals.size())));
    }

    /** How wide the widest cell of a column is among the rows written, in widths of a digit. */
    int width(int column) {
        return widths.get(column);
    }

    private void write(ByteBlock out, int from, int to) {
        int[] widest = new int[cells.size()];
        LedgerRow row = new LedgerRow(from / ROWS_A_BLOCK, firstRow + to - 1);
        for (int at = from; at < to; at++) {
            Deal deal = deals.get(at);
            row.set(firstRow + at);
            out.markup(ROW_SLOT);
            out.add(OPEN_ROW);
            row.addTo(out);
            out.add(OPENED_ROW);
            for (int column = 0; column < widest.length; column++) {
                int width = cells.get(column).write(out, row, deal);
                widest[column] = Math.max(widest[column], width);
            }
            out.add(CLOSE_ROW);
        }
        for (int column = 0; column < widest.length; column++) {
            widths.accumulateAndGet(column, widest[column], Math::max);
        }
    }
}
