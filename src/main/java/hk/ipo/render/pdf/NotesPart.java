package hk.ipo.render.pdf;

import java.util.List;

/** A section's notes, numbered from 1, small under a short rule. */
final class NotesPart implements Part {

    private static final float INDENT = 12;
    private static final float RULE = 60;
    private static final float ABOVE = 6;
    private static final float MEASURE = 430;

    private final List<String> notes;
    private final Styles styles;

    NotesPart(List<String> notes, Styles styles) {
        this.notes = List.copyOf(notes);
        this.styles = styles;
    }

    @Override
    public float least(float width) {
        return ABOVE + styles.note().leading() * lines(notes.getFirst(), width).size();
    }

    @Override
    public boolean belongsToAbove() {
        return true;
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        canvas.begin(Role.ARTIFACT);
        canvas.rule(pages.left(), pages.left() + RULE, pages.y(), 0.4f, Palette.RULE);
        canvas.end();
        pages.advance(ABOVE);
        int number = 0;
        for (String note : notes) {
            number++;
            List<String> lines = lines(note, pages.width());
            pages.need(lines.size() * styles.note().leading());
            canvas.begin(Role.NOTE);
            canvas.begin(Role.LABEL);
            canvas.text(
                    number + " ",
                    pages.left(),
                    styles.note().baselineBelow(pages.y()),
                    styles.note());
            canvas.end();
            pages.lines(lines, pages.left() + INDENT, styles.note());
            canvas.end();
        }
    }

    private List<String> lines(String note, float width) {
        return new LineBreaker(styles.note(), Math.min(width, MEASURE) - INDENT).lines(note);
    }
}
