package hk.ipo.render.pdf;

import java.util.List;
import java.util.Optional;

/** A section's name, small, and its statement, large. Links and bookmarks lead here. */
final class HeadingPart implements Part {

    private static final float BETWEEN = 3;
    private static final float MEASURE = 460;

    private final String destination;
    private final String title;
    private final String statement;

    HeadingPart(String destination, String title, String statement) {
        this.destination = destination;
        this.title = title;
        this.statement = statement;
    }

    @Override
    public float least(float width) {
        return Styles.SECTION.leading()
                + BETWEEN
                + Styles.STATEMENT.leading() * statement(width).size();
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        new Bookmark(LineBreaker.printable(title), destination, Optional.empty()).at(pages);
        canvas.begin(Role.HEADING);
        List<String> name = new LineBreaker(Styles.SECTION, pages.width()).lines(title);
        pages.lines(name, " ", pages.left(), Styles.SECTION);
        pages.advance(BETWEEN);
        pages.lines(statement(pages.width()), pages.left(), Styles.STATEMENT);
        canvas.end();
    }

    private List<String> statement(float width) {
        return new LineBreaker(Styles.STATEMENT, Math.min(width, MEASURE)).lines(statement);
    }
}
