package hk.ipo.render.pdf;

import java.util.Optional;

/** A table: its name stays with its first rows, its header stands on each page it goes over. */
final class TablePart implements Part {

    private static final float UNDER_TITLE = 2;

    /** A table up to this share of a page is not divided if the next page can hold it. */
    private static final float UNDIVIDED = 0.4f;

    private static final int FIRST_ROWS = 3;

    /** So many rows at least stand below a repeated header; a total is one of them. */
    private static final int LAST_ROWS = 2;

    private final TableSettings settings;
    private final float largest;
    private final float padding;
    private final Optional<Bookmark> bookmark;

    TablePart(TableText table, Styles styles) {
        this(table, styles, styles.cell().size(), Density.ROOMY.padding());
    }

    /** A table to which a bookmark leads. */
    TablePart(TableText table, Styles styles, Bookmark bookmark) {
        this(
                new TableSettings(table, styles),
                styles.cell().size(),
                Density.ROOMY.padding(),
                Optional.of(bookmark));
    }

    /** A table in letters of at most a size, with a space above and below rows, in points. */
    TablePart(TableText table, Styles styles, float largest, float padding) {
        this(new TableSettings(table, styles), largest, padding, Optional.empty());
    }

    private TablePart(
            TableSettings settings, float largest, float padding, Optional<Bookmark> bookmark) {
        this.settings = settings;
        this.largest = largest;
        this.padding = padding;
        this.bookmark = bookmark;
    }

    /** The same in letters of at most a size, with another space above and below rows. */
    TablePart close(float size, float space) {
        return new TablePart(settings, size, space, bookmark);
    }

    /** The same in a density. */
    TablePart in(Density density) {
        return close(largest, density.padding());
    }

    /** The width in which none of its lines wraps, its name's neither, in points. */
    float naturalWidth() {
        return Math.max(
                TableSetting.natural(settings.table(), settings.styles(), largest),
                LineBreaker.widestPiece(settings.table().title(), settings.styles().caption()));
    }

    /** Its whole height in a width, in points. */
    float height(float width) {
        TableSetting setting = settings.of(width, largest, padding);
        return headHeight(setting) + rowsHeight(setting, setting.rows().size());
    }

    @Override
    public float least(float width) {
        TableSetting setting = settings.of(width, largest, padding);
        float head = headHeight(setting);
        float all = head + rowsHeight(setting, setting.rows().size());
        return all <= UNDIVIDED * PageFormat.PORTRAIT.textHeight()
                ? all
                : head + rowsHeight(setting, FIRST_ROWS);
    }

    @Override
    public void print(Pages pages) {
        TableSetting setting = settings.of(pages.width(), largest, padding);
        bookmark.ifPresent(mark -> mark.at(pages));
        pages.canvas().begin(Role.TABLE);
        pages.canvas().begin(Role.CAPTION);
        pages.lines(setting.title(), pages.left(), settings.styles().caption());
        pages.canvas().end();
        pages.advance(UNDER_TITLE);
        setting.grid().header(pages, false);
        int kept = setting.rows().size() - LAST_ROWS + (setting.total().isPresent() ? 1 : 0);
        for (int at = 0; at < setting.rows().size(); at++) {
            if (pages.need(at >= kept ? restHeight(setting, at) : rowHeight(setting, at))) {
                setting.grid().header(pages, true);
            }
            setting.grid().row(pages, setting.rows().get(at));
        }
        setting.total().ifPresent(cells -> setting.grid().total(pages, cells));
        pages.canvas().end();
    }

    private float headHeight(TableSetting setting) {
        return settings.styles().caption().leading() * setting.title().size()
                + UNDER_TITLE
                + setting.grid().headerHeight();
    }

    private static float rowsHeight(TableSetting setting, int count) {
        if (count >= setting.rows().size()) {
            return restHeight(setting, 0);
        }
        float height = 0;
        for (int at = 0; at < count; at++) {
            height += rowHeight(setting, at);
        }
        return height;
    }

    private static float restHeight(TableSetting setting, int from) {
        float height = setting.total().map(setting.grid()::height).orElse(0f);
        for (int at = from; at < setting.rows().size(); at++) {
            height += rowHeight(setting, at);
        }
        return height;
    }

    private static float rowHeight(TableSetting setting, int at) {
        return setting.grid().height(setting.rows().get(at));
    }
}
