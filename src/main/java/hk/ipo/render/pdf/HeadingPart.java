package hk.ipo.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A section's name, small, and its statement, large, if it has one. Links and bookmarks lead here.
 */
final class HeadingPart implements Part {

    private static final float BETWEEN = 3;
    private static final float MEASURE = 460;

    private final String destination;
    private final String title;
    private final String pause;
    private final Optional<String> statement;

    /**
     * A heading.
     *
     * @param pause what is read between name and statement: a colon
     */
    HeadingPart(String destination, String title, String pause, Optional<String> statement) {
        this.destination = destination;
        this.pause = pause;
        this.title = title;
        this.statement = statement;
    }

    @Override
    public float least(float width) {
        int lines = statement(width).size();
        return Styles.SECTION.leading()
                + (lines == 0 ? 0 : BETWEEN)
                + Styles.STATEMENT.leading() * lines;
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        new Bookmark(LineBreaker.printable(title), destination, Optional.empty()).at(pages);
        canvas.begin(Role.HEADING);
        List<String> name = new LineBreaker(Styles.SECTION, pages.width()).lines(title);
        List<String> lines = statement(pages.width());
        if (lines.isEmpty()) {
            pages.lines(name, pages.left(), Styles.SECTION);
        } else {
            name(name, pages);
            pages.advance(BETWEEN);
            pages.lines(lines, pages.left(), Styles.STATEMENT);
        }
        canvas.end();
    }

    /** A voice makes a pause after the name, where the eye has a line's end. */
    private void name(List<String> lines, Pages pages) {
        pages.lines(lines.subList(0, lines.size() - 1), " ", pages.left(), Styles.SECTION);
        String last = lines.getLast();
        float baseline = Styles.SECTION.baselineBelow(pages.y());
        pages.canvas().textFor(last + pause, last + " ", pages.left(), baseline, Styles.SECTION);
        pages.advance(Styles.SECTION.leading());
    }

    private List<String> statement(float width) {
        return new LineBreaker(Styles.STATEMENT, Math.min(width, MEASURE))
                .lines(statement.orElse(""));
    }
}
