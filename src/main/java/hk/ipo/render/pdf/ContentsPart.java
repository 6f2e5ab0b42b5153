package hk.ipo.render.pdf;

import java.util.List;

/** The contents: each section's name, a row of dots, its page; each line a link. */
final class ContentsPart implements Part {

    /** A section's name and where it is. */
    record Entry(String title, String destination) {}

    private static final float UNDER_TITLE = 14;
    private static final float LINE = 21;
    private static final float AIR = 8;
    private static final float PAGE_COLUMN = 34;
    private static final float DOTS_APART = 5;

    private final String title;
    private final List<Entry> entries;
    private final Plan plan;

    ContentsPart(String title, List<Entry> entries, Plan plan) {
        this.title = title;
        this.entries = List.copyOf(entries);
        this.plan = plan;
    }

    @Override
    public float least(float width) {
        return Styles.STATEMENT.leading() + UNDER_TITLE + LINE;
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        canvas.begin(Role.SECTION);
        canvas.begin(Role.HEADING);
        pages.lines(List.of(title), pages.left(), Styles.STATEMENT);
        canvas.end();
        pages.advance(UNDER_TITLE);
        canvas.begin(Role.CONTENTS);
        for (Entry entry : entries) {
            print(entry, pages);
        }
        canvas.end();
        canvas.end();
    }

    private void print(Entry entry, Pages pages) {
        TextStyle style = Styles.BODY;
        float room = pages.width() - PAGE_COLUMN - AIR;
        List<String> lines = new LineBreaker(style, room).lines(entry.title());
        float height = LINE + style.leading() * (lines.size() - 1);
        pages.need(height);
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
