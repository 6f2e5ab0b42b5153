package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Figure;

import java.util.List;

/** Large figures, three in a row, each under a line with its caption and the change beside it. */
final class KeyFiguresPart implements Part {

    private static final int IN_A_ROW = 3;
    private static final float GAP = 18;
    private static final float ABOVE = 5;
    private static final float BELOW = 14;
    private static final float BESIDE = 7;

    private final List<Block.KeyFigure> figures;
    private final Wording wording;

    KeyFiguresPart(List<Block.KeyFigure> figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    @Override
    public float least(float width) {
        return rowHeight(row(0), width);
    }

    @Override
    public void print(Pages pages) {
        for (int first = 0; first < figures.size(); first += IN_A_ROW) {
            List<Block.KeyFigure> row = row(first);
            float height = rowHeight(row, pages.width());
            pages.need(height);
            float cell = cellWidth(pages.width());
            float left = pages.left();
            for (Block.KeyFigure figure : row) {
                draw(figure, pages.canvas(), left, pages.y(), cell);
                left += cell + GAP;
            }
            pages.advance(height);
        }
    }

    private void draw(Block.KeyFigure key, Canvas canvas, float left, float top, float width) {
        canvas.begin(Role.ARTIFACT);
        canvas.rule(left, left + width, top, 0.7f, Palette.ACCENT);
        canvas.end();
        canvas.begin(Role.KEY_FIGURE);
        float y = top - ABOVE;
        for (String line : caption(key, width)) {
            canvas.text(line, left, Styles.FIGURE_CAPTION.baselineBelow(y), Styles.FIGURE_CAPTION);
            y -= Styles.FIGURE_CAPTION.leading();
        }
        float baseline = Styles.FIGURE.baselineBelow(y);
        String value = say(key.figure());
        TextStyle style = fitting(value, width);
        canvas.text(value, left, baseline, style);
        float end = left + style.widthOf(value) + BESIDE;
        float room = left + width - end;
        if (key.change().isPresent()) {
            String change = say(key.change().get());
            String with = key.comparison().map(wording::say).orElse("");
            if (Styles.CHANGE.widthOf(change) <= room
                    && Styles.FIGURE_CAPTION.widthOf(with) <= room) {
                canvas.text(change, end, baseline + Styles.CHANGE.leading(), Styles.CHANGE);
                canvas.text(with, end, baseline, Styles.FIGURE_CAPTION);
            } else {
                below(change, with, canvas, left, y - Styles.FIGURE.leading());
            }
        }
        canvas.end();
    }

    private static void below(String change, String with, Canvas canvas, float left, float top) {
        float baseline = Styles.CHANGE.baselineBelow(top);
        canvas.text(change, left, baseline, Styles.CHANGE);
        float after = left + Styles.CHANGE.widthOf(change + " ");
        canvas.text(with, after, baseline, Styles.FIGURE_CAPTION);
    }

    private float rowHeight(List<Block.KeyFigure> row, float width) {
        int lines = 1;
        for (Block.KeyFigure figure : row) {
            lines = Math.max(lines, caption(figure, cellWidth(width)).size());
        }
        return ABOVE
                + lines * Styles.FIGURE_CAPTION.leading()
                + Styles.FIGURE.leading()
                + Styles.CHANGE.leading()
                + BELOW;
    }

    private List<String> caption(Block.KeyFigure figure, float width) {
        return new LineBreaker(Styles.FIGURE_CAPTION, width).lines(wording.say(figure.caption()));
    }

    private static TextStyle fitting(String value, float width) {
        float natural = Styles.FIGURE.widthOf(value);
        return natural <= width
                ? Styles.FIGURE
                : Styles.FIGURE.sized(Styles.FIGURE.size() * width / natural);
    }

    private String say(Figure figure) {
        return wording.prose(figure.value(), figure.display());
    }

    private List<Block.KeyFigure> row(int first) {
        return figures.subList(first, Math.min(first + IN_A_ROW, figures.size()));
    }

    private static float cellWidth(float width) {
        return (width - GAP * (IN_A_ROW - 1)) / IN_A_ROW;
    }
}
