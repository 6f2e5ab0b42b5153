package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The ledger, set row by row: however many deals there are, only some {@link LedgerChunks chunks}
 * of rows are in hand. Its header stands on every page and no row goes over two.
 */
final class LedgerPart implements Part {

    private static final float GAP = 7;
    private static final float PADDING = 2.2f;
    private static final int FIRST_ROWS_HEIGHT = 90;

    private final List<Deal> deals;
    private final List<LedgerColumn> columns;
    private final Wording wording;
    private final Styles styles;

    LedgerPart(Block.LedgerTable ledger, Wording wording, Styles styles) {
        this.deals = ledger.deals();
        this.columns =
                LedgerColumn.PRINTED.stream()
                        .filter(printed -> ledger.columns().contains(printed.column()))
                        .toList();
        this.wording = wording;
        this.styles = styles;
    }

    @Override
    public float least(float width) {
        return FIRST_ROWS_HEIGHT;
    }

    @Override
    public float above() {
        return 6;
    }

    @Override
    public void print(Pages pages) {
        float[] widths = widths(pages.width());
        Grid grid = new Grid(columns(widths), PADDING);
        pages.canvas().begin(Role.TABLE);
        grid.header(pages, false);
        pages.canvas()
                .galleys()
                .ifPresentOrElse(
                        galleys -> draw(cells(widths), grid, galleys, pages),
                        () -> plan(cells(widths), grid, pages));
        pages.canvas().end();
    }

    private void draw(List<LedgerCells> cells, Grid grid, Supplier<Galley> galleys, Pages pages) {
        Galley header = galleys.get();
        grid.header(header, true, 0, 0);
        header.endRow();
        LedgerRows rows = new LedgerRows(grid, pages, () -> header.put(0, pages.left(), pages.y()));
        new LedgerChunks(deals).each(chunk -> set(chunk, cells, grid, galleys.get()), rows::put);
        rows.endPage();
    }

    private static LedgerRows.Rows set(
            List<Deal> chunk, List<LedgerCells> cells, Grid grid, Galley galley) {
        float[] heights = new float[chunk.size()];
        for (int at = 0; at < heights.length; at++) {
            Deal deal = chunk.get(at);
            List<List<StyledLine>> row = new ArrayList<>(cells.size());
            for (LedgerCells cell : cells) {
                row.add(cell.of(deal));
            }
            grid.cells(galley, row, 0, 0);
            galley.endRow();
            heights[at] = grid.height(row);
        }
        return new LedgerRows.Rows(galley, heights);
    }

    /** Only as much of each row as tells how high it is, and that it can be set. */
    private void plan(List<LedgerCells> cells, Grid grid, Pages pages) {
        LedgerRows rows = new LedgerRows(grid, pages, () -> {});
        new LedgerChunks(deals)
                .each(
                        chunk -> heights(chunk, cells, grid),
                        heights -> {
                            for (float height : heights) {
                                rows.need(height);
                                pages.advance(height);
                            }
                        });
    }

    private static float[] heights(List<Deal> chunk, List<LedgerCells> cells, Grid grid) {
        float[] heights = new float[chunk.size()];
        for (int at = 0; at < heights.length; at++) {
            Deal deal = chunk.get(at);
            float tallest = 0;
            for (LedgerCells column : cells) {
                tallest = Math.max(tallest, column.height(deal));
            }
            heights[at] = grid.height(tallest);
        }
        return heights;
    }

    private List<LedgerCells> cells(float[] widths) {
        List<LedgerCells> cells = new ArrayList<>(widths.length);
        for (int at = 0; at < widths.length; at++) {
            cells.add(columns.get(at).cells(wording, styles.ledger(), widths[at]));
        }
        return cells;
    }

    private float[] widths(float width) {
        float shares = 0;
        for (LedgerColumn column : columns) {
            shares += column.share();
        }
        float room = width - GAP * (columns.size() - 1);
        float[] widths = new float[columns.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = columns.get(at).share() * room / shares;
        }
        return widths;
    }

    private List<GridColumn> columns(float[] widths) {
        List<GridColumn> grid = new ArrayList<>();
        float left = 0;
        for (int at = 0; at < widths.length; at++) {
            LedgerColumn column = columns.get(at);
            grid.add(
                    new GridColumn(
                            left,
                            widths[at],
                            column.display().isPresent(),
                            column.header(wording, styles.ledger(), widths[at])));
            left += widths[at] + GAP;
        }
        return grid;
    }
}
