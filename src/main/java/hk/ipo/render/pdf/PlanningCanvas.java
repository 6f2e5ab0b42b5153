package hk.ipo.render.pdf;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A canvas on which nothing is drawn: a first pass over it finds on which page each section begins
 * and how many pages there are, before the first byte is written.
 */
final class PlanningCanvas implements Canvas {

    private final Map<String, Integer> pages = new HashMap<>();
    private final Optional<MessageDigest> digest;
    private int page;

    /** One for a pass over the whole report. */
    PlanningCanvas() {
        this(Optional.of(sha256()));
    }

    private PlanningCanvas(Optional<MessageDigest> digest) {
        this.digest = digest;
    }

    /** One on which a section is tried, of which no plan is wanted. */
    static PlanningCanvas trying() {
        return new PlanningCanvas(Optional.empty());
    }

    /**
     * What the pass found; to be asked once, after it.
     *
     * @throws IllegalStateException when something was only tried
     */
    Plan plan() {
        MessageDigest said =
                digest.orElseThrow(() -> new IllegalStateException("only tried, not planned"));
        return new Plan(page, pages, said.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void beginPage(PageFormat format) {
        page++;
    }

    @Override
    public void begin(Role role) {}

    @Override
    public void beginFigure(String alternative, float x, float y, float width, float height) {
        digest(alternative);
    }

    @Override
    public void end() {}

    @Override
    public void text(String text, float x, float baseline, TextStyle style) {
        digest(text);
    }

    @Override
    public void textFor(String spoken, String text, float x, float baseline, TextStyle style) {
        digest(spoken);
        digest(text);
    }

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
    public void link(Link link, float x, float y, float width, float height) {
        if (digest.isPresent()) {
            digest(link.toString());
        }
    }

    @Override
    public void bookmark(Bookmark bookmark) {}

    private void digest(String said) {
        if (digest.isPresent()) {
            digest.get().update(said.getBytes(StandardCharsets.UTF_8));
            digest.get().update((byte) '\n');
        }
    }
}
