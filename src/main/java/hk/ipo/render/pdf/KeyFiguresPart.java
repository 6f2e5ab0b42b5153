package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Figure;

import java.util.List;
import java.util.Optional;

/** Large figures, three in a row, each under a line with its caption and the change beside it. */
final class KeyFiguresPart implements Part {

    private static final int IN_A_ROW = 3;
    private static final float GAP = 18;
    private static final float ABOVE = 5;
    private static final float UNDER_CAPTION = 2;
    private static final float BELOW = 12;
    private static final float BESIDE = 7;

    private final List<Block.KeyFigure> figures;
    private final Wording wording;
    private final Styles styles;
    private final Definitions definitions;

    KeyFiguresPart(
            List<Block.KeyFigure> figures,
            Wording wording,
            Styles styles,
            Definitions definitions) {
        this.figures = figures;
        this.wording = wording;
        this.styles = styles;
        this.definitions = definitions;
    }

    @Override
    public float least(float width) {
        return rowHeight(row(0), width);
    }

    @Override
    public void print(Pages pages) {
        pages.canvas().begin(Role.LIST);
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
        pages.canvas().end();
    }

    private void draw(Block.KeyFigure key, Canvas canvas, float left, float top, float width) {
        canvas.begin(Role.ARTIFACT);
        canvas.rule(left, left + width, top, 0.7f, Palette.ACCENT);
        canvas.end();
        canvas.begin(Role.LIST_ITEM);
        canvas.begin(Role.ITEM_BODY);
        float y = top - ABOVE;
        for (String line : caption(key, width)) {
            canvas.text(
                    line + " ",
                    left,
                    styles.figureCaption().baselineBelow(y),
                    styles.figureCaption());
            y -= styles.figureCaption().leading();
        }
        y -= UNDER_CAPTION;
        float baseline = styles.figure().baselineBelow(y);
        String value = say(key.figure());
        TextStyle style = fitting(value, width);
        Optional<Link> definition = definitions.link(key.figure(), wording);
        definition.ifPresent(ignored -> canvas.begin(Role.LINK));
        canvas.text(value + " ", left, baseline, style);
        if (definition.isPresent()) {
            float bottom = y - styles.figure().leading();
            canvas.link(
                    definition.get(),
                    left,
                    bottom,
                    style.widthOf(value),
                    styles.figure().leading());
            canvas.end();
        }
        if (key.change().isPresent()) {
            if (standsBeside(key, width)) {
                float x = left + style.widthOf(value) + BESIDE;
                float above = baseline + styles.figureCaption().leading() - 1;
                canvas.text(change(key) + " ", x, above, styles.change());
                canvas.text(comparison(key), x, baseline, styles.figureCaption());
            } else {
                float below = styles.change().baselineBelow(y - styles.figure().leading());
                canvas.text(change(key) + " ", left, below, styles.change());
                float after = left + styles.change().widthOf(change(key) + " ");
                canvas.text(comparison(key), after, below, styles.figureCaption());
            }
        }
        canvas.end();
        canvas.end();
    }

    /** Whether the change has room to the right of the figure; else it stands below. */
    private boolean standsBeside(Block.KeyFigure key, float width) {
        String value = say(key.figure());
        float room = width - fitting(value, width).widthOf(value) - BESIDE;
        return styles.change().widthOf(change(key)) <= room
                && styles.figureCaption().widthOf(comparison(key)) <= room;
    }

    private float rowHeight(List<Block.KeyFigure> row, float width) {
        float cell = cellWidth(width);
        int lines = 1;
        boolean below = false;
        for (Block.KeyFigure figure : row) {
            lines = Math.max(lines, caption(figure, cell).size());
            below |= figure.change().isPresent() && !standsBeside(figure, cell);
        }
        return ABOVE
                + lines * styles.figureCaption().leading()
                + UNDER_CAPTION
                + styles.figure().leading()
                + (below ? styles.change().leading() : 0)
                + BELOW;
    }

    private String change(Block.KeyFigure key) {
        return key.change().map(this::say).orElse("");
    }

    private String comparison(Block.KeyFigure key) {
        return LineBreaker.printable(key.comparison().map(wording::say).orElse(""));
    }

    private List<String> caption(Block.KeyFigure figure, float width) {
        return new LineBreaker(styles.figureCaption(), width).lines(wording.say(figure.caption()));
    }

    private TextStyle fitting(String value, float width) {
        float natural = styles.figure().widthOf(value);
        return natural <= width
                ? styles.figure()
                : styles.figure().sized(styles.figure().size() * width / natural);
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
