package hk.ipo.render.pdf;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A canvas on which nothing is drawn: a first pass over it finds on which page each section begins
 * and how many pages there are, before the first byte is written.
 */
final class PlanningCanvas implements Canvas {

    private final Map<String, Integer> pages = new HashMap<>();
    private int page;
    private int bookmarks;

    @Override
    public Optional<Supplier<Galley>> galleys() {
        return Optional.empty();
    }

    /** What the pass found. */
    Plan plan() {
        return new Plan(page, pages, bookmarks);
    }

    @Override
    public void beginPage(PageFormat format) {
        page++;
    }

    @Override
    public void begin(Role role) {}

    @Override
    public void beginFigure(String alternative, float x, float y, float width, float height) {}

    @Override
    public void end() {}

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {}

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {}

    @Override
    public void rule(float fromX, float toX, float y, float thickness, Color color) {}

    @Override
    public void fill(float x, float y, float width, float height, Color color) {}

    @Override
    public void graphic(Graphic graphic, float x, float y, float width, float height) {}

    @Override
    public void destination(String name, float y) {
        pages.put(name, page);
    }

    @Override
    public void link(Link link, float x, float y, float width, float height) {}

    @Override
    public void bookmark(Bookmark bookmark) {
        bookmarks++;
    }
}
