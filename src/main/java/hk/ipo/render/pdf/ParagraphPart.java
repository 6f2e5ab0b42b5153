package hk.ipo.render.pdf;

import java.util.List;

/** Sentences. Where they go over a page, two lines at least stand on either side. */
final class ParagraphPart implements Part {

    private static final int TOGETHER = 3;
    private static final int FEWEST = 2;

    private final String text;
    private final TextStyle style;
    private final float measure;

    /**
     * Sentences in a style.
     *
     * @param measure the width beyond which lines would be hard to read, in points
     */
    ParagraphPart(String text, TextStyle style, float measure) {
        this.text = text;
        this.style = style;
        this.measure = measure;
    }

    @Override
    public float least(float width) {
        int count = lines(width).size();
        return style.leading() * (count <= TOGETHER ? count : FEWEST);
    }

    @Override
    public float above() {
        return style.leading() / 2;
    }

    @Override
    public void print(Pages pages) {
        List<String> rest = lines(pages.width());
        pages.canvas().begin(Role.PARAGRAPH);
        while (!rest.isEmpty()) {
            int count = fitting(rest.size(), pages);
            pages.lines(rest.subList(0, count), pages.left(), style);
            rest = rest.subList(count, rest.size());
            if (!rest.isEmpty()) {
                pages.turn(pages.format());
            }
        }
        pages.canvas().end();
    }

    private int fitting(int count, Pages pages) {
        // A rounding error must not push a line that fits to the next page.
        int room = Math.max(1, (int) ((pages.remaining() + 0.01f) / style.leading()));
        if (room >= count) {
            return count;
        }
        return count - room < FEWEST ? Math.max(1, count - FEWEST) : room;
    }

    private List<String> lines(float width) {
        return new LineBreaker(style, Math.min(width, measure)).lines(text);
    }
}
