package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.RowExpression;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A derived column's formula in which only the row's number is still to be filled in. */
final class RowTemplate {

    /** Stands where the number goes; no formula has it. */
    private static final String GAP = "\0";

    private final List<byte[]> pieces;

    private RowTemplate(List<byte[]> pieces) {
        this.pieces = pieces;
    }

    /** The formula over columns, each given by its letters: {@code S?+T?}. */
    static RowTemplate of(RowExpression expression, Function<Column, String> letters) {
        String formula = RowFormula.of(expression, column -> letters.apply(column) + GAP);
        return new RowTemplate(
                Arrays.stream(formula.split(GAP, -1))
                        .map(
                                piece -> {
                                    ByteBlock escaped = new ByteBlock();
                                    XmlText.add(escaped, piece);
                                    return escaped.toBytes();
                                })
                        .toList());
    }

    /** Adds the formula of a row: {@code S2+T2}. */
    void addTo(ByteBlock out, RowNumber row) {
        out.add(pieces.getFirst());
        for (int piece = 1; piece < pieces.size(); piece++) {
            row.addTo(out);
            out.add(pieces.get(piece));
        }
    }
}
