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
    private final Styles styles;

    /**
     * A heading.
     *
     * @param pause what is read between name and statement: a colon
     */
    HeadingPart(
            String destination,
            String title,
            String pause,
            Optional<String> statement,
            Styles styles) {
        this.destination = destination;
        this.pause = pause;
        this.title = title;
        this.statement = statement;
        this.styles = styles;
    }

    @Override
    public float least(float width) {
        int lines = statement(width).size();
        return styles.section().leading()
                + (lines == 0 ? 0 : BETWEEN)
                + styles.statement().leading() * lines;
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        new Bookmark(LineBreaker.printable(title), destination, Optional.empty()).at(pages);
        canvas.begin(Role.HEADING);
        List<String> name = new LineBreaker(styles.section(), pages.width()).lines(title);
        List<String> lines = statement(pages.width());
        if (lines.isEmpty()) {
            pages.lines(name, pages.left(), styles.section());
        } else {
            name(name, pages);
            pages.advance(BETWEEN);
            pages.lines(lines, pages.left(), styles.statement());
        }
        canvas.end();
    }

    /** A voice makes a pause after the name, where the eye has a line's end. */
    private void name(List<String> lines, Pages pages) {
        pages.lines(lines.subList(0, lines.size() - 1), " ", pages.left(), styles.section());
        String last = lines.getLast();
        float baseline = styles.section().baselineBelow(pages.y());
        pages.canvas().textFor(last + pause, last + " ", pages.left(), baseline, styles.section());
        pages.advance(styles.section().leading());
    }

    private List<String> statement(float width) {
        return new LineBreaker(styles.statement(), Math.min(width, MEASURE))
                .lines(statement.orElse(""));
    }
}
