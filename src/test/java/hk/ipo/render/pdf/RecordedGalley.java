package hk.ipo.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows that are drawn on another canvas when they are put. */
final class RecordedGalley implements Galley {

    private final TextCanvas canvas;
    private final List<List<Act>> rows = new ArrayList<>();
    private List<Act> row = new ArrayList<>();

    private interface Act {
        void at(float left, float top);
    }

    RecordedGalley(TextCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void begin(Role role) {
        row.add((left, top) -> canvas.begin(role));
    }

    @Override
    public void end() {
        row.add((left, top) -> canvas.end());
    }

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        row.add((left, top) -> canvas.text(text, left + x, top + baseline, style));
    }

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        row.add((left, top) -> canvas.textFor(spoken, text, left + x, top + baseline, style));
    }

    @Override
    public void destination(String name, float y) {
        row.add((left, top) -> canvas.destination(name, top + y));
    }

    @Override
    public void link(Link link, float x, float y, float width, float height) {
        row.add((left, top) -> canvas.link(link, left + x, top + y, width, height));
    }

    @Override
    public void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    @Override
    public void put(int place, float x, float y) {
        rows.get(place).forEach(act -> act.at(x, y));
    }
}
