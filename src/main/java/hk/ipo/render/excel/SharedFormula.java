package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.RowExpression;

import org.apache.poi.ss.util.CellReference;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A derived column's formula. The cells of a block of rows share it, as those do over which Excel
 * fills one: the first says it, for itself, and in the others it is moved to their rows.
 */
final class SharedFormula {

    /** Stands where the row's number goes; no formula has it. */
    private static final String GAP = "\0";

    private static final byte[] NUMBER = XmlText.latin(" si=\"");
    private static final byte[] WHERE = XmlText.latin("\" ref=\"");
    private static final byte[] OPENED = XmlText.latin("\">");
    private static final byte[] CLOSE = XmlText.latin("</f>");
    private static final byte[] CLOSED = XmlText.latin("\"/>");

    private final int column;
    private final int columns;
    private final byte[] letters;
    private final List<byte[]> pieces;

    private SharedFormula(int column, int columns, List<byte[]> pieces) {
        this.column = column;
        this.columns = columns;
        this.letters = XmlText.latin(CellReference.convertNumToColString(column));
        this.pieces = pieces;
    }

    /**
     * The formula of a column: {@code S?+T?}.
     *
     * @param columns how many the ledger has: the formulas of all blocks are numbered
     * @param places where each column stands, counted from zero
     */
    static SharedFormula of(
            int column, int columns, RowExpression expression, ToIntFunction<Column> places) {
        String formula =
                RowFormula.of(
                        expression,
                        read -> CellReference.convertNumToColString(places.applyAsInt(read)) + GAP);
        return new SharedFormula(
                column,
                columns,
                Arrays.stream(formula.split(GAP, -1))
                        .map(
                                piece -> {
                                    ByteBlock escaped = new ByteBlock();
                                    XmlText.add(escaped, piece);
                                    return escaped.toBytes();
                                })
                        .toList());
    }

    /** Adds what stands in a row's cell behind the opening of a shared formula. */
    void addTo(ByteBlock out, LedgerRow row) {
        out.add(NUMBER);
        out.addDigits((long) row.block() * columns + column);
        if (!row.isFirstWith(column)) {
            out.add(CLOSED);
            return;
        }
        out.add(WHERE);
        out.add(letters);
        row.addTo(out);
        out.add(':');
        out.add(letters);
        out.addDigits(row.last());
        out.add(OPENED);
        out.add(pieces.getFirst());
        for (int piece = 1; piece < pieces.size(); piece++) {
            row.addTo(out);
            out.add(pieces.get(piece));
        }
        out.add(CLOSE);
    }
}
