package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table set for a width: every line broken, every height known.
 *
 * @param title the lines of its name
 * @param grid its columns
 * @param rows the lines of its rows' cells
 * @param total the lines of its total's cells
 */
record TableSetting(
        List<String> title,
        Grid grid,
        List<List<List<StyledLine>>> rows,
        Optional<List<List<StyledLine>>> total) {

    /** The space between columns, in points. */
    static final float GAP = 10;

    private static final float HEADER_MEASURE = 64;
    private static final float WORDS_MEASURE = 44;
    private static final int MANY_LINES = 5;
    private static final float CHINESE_CHARACTERS = 4.1f;

    /**
     * Smaller letters for a table that would else have to cut words or have very tall rows, but
     * none too small to print.
     */
    private static final float[] SIZES = {8.5f, 8, 7.5f, 7};

    /**
     * Sets a table, without space above and below the lines of a row.
     *
     * @param largest the size of its letters at most, in points
     */
    static TableSetting of(TableText table, Styles styles, float width, float largest) {
        float room = width - GAP * (table.columns().size() - 1);
        TextStyle style = styles.cell();
        List<ColumnWidths.Wish> wishes = List.of();
        for (float size : SIZES) {
            if (size > largest) {
                continue;
            }
            style = styles.cell().sized(size);
            wishes = wishes(table, style);
            if (wishes.stream().mapToDouble(ColumnWidths.Wish::least).sum() <= room
                    && mostLines(table, style, ColumnWidths.share(wishes, room)) <= MANY_LINES) {
                break;
            }
        }
        if (wishes.isEmpty()) {
            wishes = wishes(table, style);
        }
        return set(table, styles.caption(), style, ColumnWidths.share(wishes, room), width);
    }

    /** The same with a space above and below the lines of a row, in points. */
    TableSetting padded(float padding) {
        return new TableSetting(title, grid.padded(padding), rows, total);
    }

    private static int mostLines(TableText table, TextStyle style, float[] widths) {
        int most = 0;
        for (int at = 0; at < widths.length; at++) {
            LineBreaker breaker = new LineBreaker(style, widths[at]);
            for (CellText cell : table.column(at)) {
                most = Math.max(most, breaker.lines(cell.text()).size());
            }
        }
        return most;
    }

    /** The width in which nothing of a table wraps, in points. */
    static float natural(TableText table, Styles styles, float largest) {
        double columns =
                wishes(table, styles.cell().sized(largest)).stream()
                        .mapToDouble(ColumnWidths.Wish::natural)
                        .sum();
        return (float) columns + GAP * (table.columns().size() - 1);
    }

    private static List<ColumnWidths.Wish> wishes(TableText table, TextStyle style) {
        List<ColumnWidths.Wish> wishes = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            TableText.Header header = table.columns().get(at);
            TextStyle bold = style.bold();
            float natural = 0;
            float piece = 0;
            List<Float> texts = new ArrayList<>();
            for (CellText cell : table.column(at)) {
                // As wide as in bold, because the total is, and a hair more against rounding.
                natural = Math.max(natural, bold.widthOf(cell.text()) + 0.1f);
                texts.add(style.widthOf(cell.text()));
                piece = Math.max(piece, cell.widestPiece(bold) + 0.1f);
            }
            texts.add(bold.widthOf(header.words()));
            float headerPiece =
                    Math.max(headerPiece(header.words(), bold), style.widthOf(header.unit()))
                            + 0.1f;
            float headerWhole =
                    Math.max(headerPiece, Math.min(bold.widthOf(header.words()), HEADER_MEASURE));
            float least =
                    header.numbers() ? natural : Math.max(piece, Math.min(natural, WORDS_MEASURE));
            wishes.add(
                    new ColumnWidths.Wish(
                            Math.max(least, headerPiece),
                            Math.max(natural, headerWhole),
                            header.numbers(),
                            texts));
        }
        return wishes;
    }

    /** Chinese words are mostly of two characters, and a header of four reads as one word. */
    private static float headerPiece(String words, TextStyle style) {
        return Math.max(
                LineBreaker.widestPiece(words, style),
                Math.min(style.widthOf(words), CHINESE_CHARACTERS * style.size()));
    }

    private static TableSetting set(
            TableText table, TextStyle title, TextStyle style, float[] widths, float width) {
        List<GridColumn> columns = new ArrayList<>();
        float left = 0;
        for (int at = 0; at < widths.length; at++) {
            TableText.Header header = table.columns().get(at);
            columns.add(
                    new GridColumn(
                            left, widths[at], header.numbers(), header(header, style, widths[at])));
            left += widths[at] + GAP;
        }
        return new TableSetting(
                new LineBreaker(title, width).lines(table.title()),
                new Grid(columns, 0),
                table.rows().stream().map(row -> cells(row, widths, style)).toList(),
                table.total().map(row -> cells(row, widths, style.bold())));
    }

    private static List<StyledLine> header(TableText.Header header, TextStyle style, float width) {
        List<StyledLine> lines =
                new ArrayList<>(
                        StyledLine.all(
                                new LineBreaker(style.bold(), width).evenLines(header.words()),
                                style.bold()));
        TextStyle unit = style.in(Palette.GREY);
        lines.addAll(StyledLine.all(new LineBreaker(unit, width).lines(header.unit()), unit));
        return lines;
    }

    private static List<List<StyledLine>> cells(
            List<CellText> row, float[] widths, TextStyle style) {
        List<List<StyledLine>> cells = new ArrayList<>();
        for (int at = 0; at < widths.length; at++) {
            CellText cell = row.get(at);
            TextStyle tone = cell.known() ? style : style.in(Palette.GREY);
            cells.add(StyledLine.of(cell, tone, widths[at]));
        }
        return cells;
    }
}
