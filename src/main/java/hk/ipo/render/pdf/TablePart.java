package hk.ipo.render.pdf;

import java.util.List;

/** A table: its name stays with its first rows, its header stands on each page it goes over. */
final class TablePart implements Part {

    private static final float UNDER_TITLE = 2;
    private static final float PADDING = 2.8f;

    /** A table up to this share of a page is not divided if the next page can hold it. */
    private static final float UNDIVIDED = 0.4f;

    private static final int FIRST_ROWS = 3;

    private final TableText table;
    private final float largest;
    private final float padding;

    TablePart(TableText table) {
        this(table, Styles.CELL.size(), PADDING);
    }

    /** A table in letters of at most a size, with a space above and below rows, in points. */
    TablePart(TableText table, float largest, float padding) {
        this.table = table;
        this.largest = largest;
        this.padding = padding;
    }

    @Override
    public float least(float width) {
        TableSetting setting = TableSetting.of(table, width, largest, padding);
        float head =
                Styles.CAPTION.leading() * setting.title().size()
                        + UNDER_TITLE
                        + setting.grid().headerHeight();
        float all = head + rowsHeight(setting, setting.rows().size());
        return all <= UNDIVIDED * PageFormat.PORTRAIT.textHeight()
                ? all
                : head + rowsHeight(setting, FIRST_ROWS);
    }

    @Override
    public void print(Pages pages) {
        TableSetting setting = TableSetting.of(table, pages.width(), largest, padding);
        pages.canvas().begin(Role.TABLE);
        pages.canvas().begin(Role.CAPTION);
        pages.lines(setting.title(), pages.left(), Styles.CAPTION);
        pages.canvas().end();
        pages.advance(UNDER_TITLE);
        setting.grid().header(pages, false);
        for (int at = 0; at < setting.rows().size(); at++) {
            List<List<StyledLine>> row = setting.rows().get(at);
            boolean last = at == setting.rows().size() - 1;
            // The total never stands alone at the head of a page.
            float total = last ? totalHeight(setting) : 0;
            if (pages.need(setting.grid().height(row) + total)) {
                setting.grid().header(pages, true);
            }
            setting.grid().row(pages, row);
        }
        setting.total().ifPresent(cells -> setting.grid().total(pages, cells));
        pages.canvas().end();
    }

    private static float rowsHeight(TableSetting setting, int count) {
        float height = 0;
        int rows = Math.min(count, setting.rows().size());
        for (List<List<StyledLine>> row : setting.rows().subList(0, rows)) {
            height += setting.grid().height(row);
        }
        return rows == setting.rows().size() ? height + totalHeight(setting) : height;
    }

    private static float totalHeight(TableSetting setting) {
        return setting.total().map(setting.grid()::height).orElse(0f);
    }
}
