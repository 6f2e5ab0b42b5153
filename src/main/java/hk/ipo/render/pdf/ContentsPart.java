package hk.ipo.render.pdf;

import java.util.List;

/**
 * The contents: each section's name, a row of dots, its page; each line a link. A long list stands
 * in two columns.
 */
final class ContentsPart implements Part {

    /** A section's name and where it is. */
    record Entry(String title, String destination) {}

    private static final float UNDER_TITLE = 14;
    private static final float LINE = 21;
    private static final float AIR = 8;
    private static final float PAGE_COLUMN = 34;
    private static final float BETWEEN_COLUMNS = 30;
    private static final int MOST_IN_A_COLUMN = 12;
    private static final float DOTS_APART = 5;

    private final String title;
    private final List<Entry> entries;
    private final Plan plan;
    private final Styles styles;

    ContentsPart(String title, List<Entry> entries, Plan plan, Styles styles) {
        this.title = title;
        this.entries = List.copyOf(entries);
        this.plan = plan;
        this.styles = styles;
    }

    @Override
    public float least(float width) {
        float column = columnWidth(width);
        return styles.statement().leading()
                + UNDER_TITLE
                + Math.max(height(first(), column), height(second(), column));
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        canvas.begin(Role.SECTION);
        canvas.begin(Role.HEADING);
        pages.lines(List.of(title), pages.left(), styles.statement());
        canvas.end();
        pages.advance(UNDER_TITLE);
        canvas.begin(Role.CONTENTS);
        float column = columnWidth(pages.width());
        float left = pages.beside(0, column, () -> print(first(), pages));
        float fromLeft = pages.width() - column;
        float right = pages.beside(fromLeft, column, () -> print(second(), pages));
        pages.advance(Math.max(left, right));
        canvas.end();
        canvas.end();
    }

    /** All of a short list, half of a long one. */
    private List<Entry> first() {
        return entries.subList(0, isLong() ? Math.ceilDiv(entries.size(), 2) : entries.size());
    }

    private List<Entry> second() {
        return entries.subList(first().size(), entries.size());
    }

    private boolean isLong() {
        return entries.size() > MOST_IN_A_COLUMN;
    }

    private float columnWidth(float width) {
        return isLong() ? (width - BETWEEN_COLUMNS) / 2 : width;
    }

    private float height(List<Entry> entries, float width) {
        float height = 0;
        for (Entry entry : entries) {
            height += height(entry, width);
        }
        return height;
    }

    private float height(Entry entry, float width) {
        return LINE + styles.body().leading() * (lines(entry, width).size() - 1);
    }

    private List<String> lines(Entry entry, float width) {
        return new LineBreaker(styles.body(), width - PAGE_COLUMN - AIR).lines(entry.title());
    }

    private void print(List<Entry> column, Pages pages) {
        for (Entry entry : column) {
            print(entry, pages);
        }
    }

    private void print(Entry entry, Pages pages) {
        TextStyle style = styles.body();
        List<String> lines = lines(entry, pages.width());
        float height = height(entry, pages.width());
        Canvas canvas = pages.canvas();
        float top = pages.y();
        canvas.begin(Role.CONTENTS_ENTRY);
        canvas.begin(Role.REFERENCE);
        canvas.begin(Role.LINK);
        pages.lines(lines, pages.left(), style);
        float baseline = style.baselineBelow(pages.y() + style.leading());
        String page = Integer.toString(plan.page(entry.destination()));
        float dots = pages.left() + style.widthOf(lines.getLast()) + AIR;
        canvas.begin(Role.ARTIFACT);
        leader(canvas, dots, pages.right() - style.widthOf(page) - AIR, baseline);
        canvas.end();
        canvas.text(" ", dots - AIR, baseline, style);
        canvas.textEndingAt(pages.right(), page, baseline, style);
        Link link = new Link.Within(entry.destination(), entry.title());
        canvas.link(link, pages.left(), top - height, pages.width(), height);
        canvas.end();
        canvas.end();
        canvas.end();
        pages.advance(LINE - style.leading());
    }

    private static void leader(Canvas canvas, float from, float to, float baseline) {
        // Dots stand on one grid of the page, so that those of all lines are below each other.
        float first = (float) Math.ceil(from / DOTS_APART) * DOTS_APART;
        for (float x = first; x <= to; x += DOTS_APART) {
            canvas.fill(x, baseline, 0.7f, 0.7f, Palette.RULE);
        }
    }
}
