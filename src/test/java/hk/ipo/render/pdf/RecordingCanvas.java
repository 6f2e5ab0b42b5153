package hk.ipo.render.pdf;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A canvas that remembers each line of text that is not page furniture, and where it stands. */
final class RecordingCanvas implements Canvas {

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Role> roles = new ArrayDeque<>();
    private PageFormat format = PageFormat.PORTRAIT;
    private int page;

    /**
     * A line of text.
     *
     * @param text its words, without spaces at its end
     */
    record Line(
            int page, PageFormat format, String text, float x, float baseline, TextStyle style) {

        float right() {
            return x + style.widthOf(text);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Optional<Supplier<Galley>> galleys() {
        return Optional.of(() -> new RecordedGalley(this));
    }

    @Override
    public void beginPage(PageFormat next) {
        format = next;
        page++;
    }

    @Override
    public void begin(Role role) {
        roles.push(role);
    }

    @Override
    public void beginFigure(String alternative, float x, float y, float width, float height) {
        begin(Role.FIGURE);
    }

    @Override
    public void end() {
        roles.pop();
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        if (!roles.contains(Role.ARTIFACT) && !text.isBlank()) {
            lines.add(new Line(page, format, text.stripTrailing(), x, baseline, style));
        }
    }

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        text(text, x, baseline, style);
    }

    @Override
    public void rule(float fromX, float toX, float y, float thickness, Color color) {}

    @Override
    public void fill(float x, float y, float width, float height, Color color) {}

    @Override
    public void graphic(Graphic graphic, float x, float y, float width, float height) {}

    @Override
    public void destination(String name, float y) {}

    @Override
    public void link(Link link, float x, float y, float width, float height) {}

    @Override
    public void bookmark(Bookmark bookmark) {}
}
