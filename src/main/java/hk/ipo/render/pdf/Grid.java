package hk.ipo.render.pdf;

import java.awt.Color;
import java.util.List;

/** Sets the rows of a table: cells side by side, a line under each row, no boxes. */
final class Grid {

    private static final float STRONG = 0.7f;
    private static final float LIGHT = 0.35f;

    private final List<GridColumn> columns;
    private final float padding;

    /**
     * Rows of columns.
     *
     * @param padding the space above and below the lines of a row, in points
     */
    Grid(List<GridColumn> columns, float padding) {
        this.columns = List.copyOf(columns);
        this.padding = padding;
    }

    /** The same columns with another space above and below the lines of a row. */
    Grid padded(float space) {
        return new Grid(columns, space);
    }

    /** The height of a row of cells, in points. */
    float height(List<List<StyledLine>> cells) {
        float tallest = 0;
        for (List<StyledLine> cell : cells) {
            tallest = Math.max(tallest, StyledLine.height(cell));
        }
        return height(tallest);
    }

    /** The height of a row whose tallest cell is so high, in points. */
    float height(float tallest) {
        return tallest + 2 * padding;
    }

    /** The height of the header, in points. */
    float headerHeight() {
        return height(columns.stream().map(GridColumn::header).toList());
    }

    /** Sets the header; one that only repeats the first is page furniture. */
    void header(Pages pages, boolean repeated) {
        header(pages.canvas(), repeated, pages.left(), pages.y());
        underHeader(pages);
    }

    /** Sets the cells of the header, its upper left corner at a place. */
    void header(TextCanvas canvas, boolean repeated, float left, float y) {
        float bottom = y - headerHeight() + padding;
        canvas.begin(repeated ? Role.ARTIFACT : Role.ROW);
        for (GridColumn column : columns) {
            canvas.begin(Role.HEADER_CELL);
            float top = bottom + StyledLine.height(column.header());
            cell(canvas, column, column.header(), left + column.left(), top);
            canvas.end();
        }
        canvas.end();
    }

    /** Goes down past the header and draws the line under it. */
    void underHeader(Pages pages) {
        pages.advance(headerHeight());
        line(pages, pages.y(), STRONG, Palette.RULE);
    }

    /** Sets a row and the light line under it. */
    void row(Pages pages, List<List<StyledLine>> cells) {
        cells(pages, cells);
        line(pages, pages.y(), LIGHT, Palette.HAIRLINE);
    }

    /** Sets the light lines under rows that are set. */
    void lines(Pages pages, List<Float> ys) {
        pages.canvas().begin(Role.ARTIFACT);
        for (float y : ys) {
            rule(pages, y, LIGHT, Palette.HAIRLINE);
        }
        pages.canvas().end();
    }

    /** Sets the row that adds up the others, between two strong lines. */
    void total(Pages pages, List<List<StyledLine>> cells) {
        line(pages, pages.y(), STRONG, Palette.RULE);
        cells(pages, cells);
        line(pages, pages.y(), STRONG, Palette.RULE);
    }

    private void cells(Pages pages, List<List<StyledLine>> cells) {
        cells(pages.canvas(), cells, pages.left(), pages.y());
        pages.advance(height(cells));
    }

    /** Sets a row without a line, its upper left corner at a place. */
    void cells(TextCanvas canvas, List<List<StyledLine>> cells, float left, float y) {
        canvas.begin(Role.ROW);
        for (int at = 0; at < columns.size(); at++) {
            GridColumn column = columns.get(at);
            canvas.begin(at == 0 ? Role.ROW_NAME : Role.CELL);
            cell(canvas, column, cells.get(at), left + column.left(), y - padding);
            canvas.end();
        }
        canvas.end();
    }

    private static void cell(
            TextCanvas canvas, GridColumn column, List<StyledLine> lines, float left, float from) {
        float top = from;
        for (int at = 0; at < lines.size(); at++) {
            StyledLine line = lines.get(at);
            // Measured only where something hangs on it: a long ledger has a million lines.
            boolean measured = column.numbers() || line.link().isPresent();
            float width = measured ? line.style().widthOf(line.text()) : 0;
            float x = column.numbers() ? left + column.width() - width : left;
            // A space parts the cell from the next when text is copied out of the page.
            String joint = at == lines.size() - 1 ? " " : joint(line, lines.get(at + 1));
            String text = line.text().concat(joint);
            float baseline = line.style().baselineBelow(top);
            float height = line.style().leading();
            if (line.place().isPresent()) {
                canvas.destination(line.place().get(), top + height);
            }
            if (line.link().isPresent()) {
                canvas.begin(Role.LINK);
            }
            if (line.spoken().isPresent()) {
                canvas.textFor(line.spoken().get() + " ", text, x, baseline, line.style());
            } else {
                canvas.text(text, x, baseline, line.style());
            }
            if (line.link().isPresent()) {
                canvas.link(line.link().get(), x, top - height, width, height);
                canvas.end();
            }
            top -= height;
        }
    }

    /** What is set otherwise, as a unit or a name in another script, is another word. */
    @SuppressWarnings("ReferenceEquality") // to compare all that a style is takes longer
    private static String joint(StyledLine line, StyledLine next) {
        boolean alike = line.style() == next.style() || line.style().equals(next.style());
        return alike ? LineBreaker.joint(line.text(), next.text()) : " ";
    }

    private void line(Pages pages, float y, float thickness, Color color) {
        pages.canvas().begin(Role.ARTIFACT);
        rule(pages, y, thickness, color);
        pages.canvas().end();
    }

    private void rule(Pages pages, float y, float thickness, Color color) {
        GridColumn last = columns.getLast();
        float right = pages.left() + last.left() + last.width();
        pages.canvas().rule(pages.left(), right, y, thickness, color);
    }
}
