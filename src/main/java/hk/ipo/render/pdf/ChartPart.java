package hk.ipo.render.pdf;

import hk.ipo.render.Waterfall;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chart under its statement and its unit, with a legend in words where it has two series. Of a
 * table with many rows it draws the first ones and says so: the table stands above it, whole.
 */
final class ChartPart implements Part {

    private static final float UPRIGHT_HEIGHT = 165;
    private static final float BAR_HEIGHT = 17;
    private static final int MOST_BARS = 12;
    private static final float BARS_AIR = 8;
    private static final float AIR = 5;
    private static final float SWATCH = 6;
    private static final float AFTER_SWATCH = 4;
    private static final float BETWEEN_NAMES = 14;
    private static final float NAME_OF_STEP = 0.9f;

    private final String title;
    private final String subtitle;
    private final ChartData data;
    private final Wording wording;
    private final Styles styles;
    private final Graphic graphic;
    private final float uprightHeight;
    private final float barHeight;

    ChartPart(
            Block.Chart chart, Block.Table table, Wording wording, Styles styles, Density density) {
        ChartData all = ChartData.of(chart, table, wording);
        boolean shortened =
                chart.kind() == Block.ChartKind.BAR && all.categories().size() > MOST_BARS;
        this.title = wording.say(chart.title());
        this.subtitle =
                shortened
                        ? wording.say(
                                Text.of(
                                        "pdf.chart.first",
                                        Argument.words(chart.subtitle()),
                                        Argument.plain(MOST_BARS),
                                        Argument.plain(all.categories().size())))
                        : wording.say(chart.subtitle());
        this.data = shortened ? all.first(MOST_BARS) : all;
        this.wording = wording;
        this.styles = styles;
        this.graphic =
                chart.kind() == Block.ChartKind.WATERFALL
                        ? new WaterfallChart(data, Waterfall.of(chart, table), styles)
                        : new CategoryChart(data, wording, styles);
        this.uprightHeight = UPRIGHT_HEIGHT * density.charts();
        this.barHeight = BAR_HEIGHT * density.charts();
    }

    private ChartPart(ChartPart other, float uprightHeight) {
        this.title = other.title;
        this.subtitle = other.subtitle;
        this.data = other.data;
        this.wording = other.wording;
        this.styles = other.styles;
        this.graphic = other.graphic;
        this.uprightHeight = uprightHeight;
        this.barHeight = other.barHeight;
    }

    /**
     * Whether it can be set in another width and height than the usual: its height does not grow
     * with its bars, no number above them would go, and no name below them would be cut within a
     * word; "10 月" is one word.
     */
    boolean fits(float width) {
        boolean upright =
                data.kind() == Block.ChartKind.COLUMN || data.kind() == Block.ChartKind.LINE;
        float room = NAME_OF_STEP * width / data.categories().size();
        return upright
                && data.labelsFit(width, styles.chartLabel())
                && data.categories().stream()
                        .flatMap(name -> Stream.of(name.split(" (?=\\P{IsHan})")))
                        .allMatch(word -> styles.chart().widthOf(word) <= room);
    }

    /** An upright chart as high as it must be to take a height with all that stands above it. */
    ChartPart filling(float width, float height) {
        return new ChartPart(this, uprightHeight + height - least(width));
    }

    @Override
    public float least(float width) {
        return lines(title, styles.caption(), width).size() * styles.caption().leading()
                + lines(subtitle, styles.subcaption(), width).size() * styles.subcaption().leading()
                + legendHeight()
                + AIR
                + graphicHeight();
    }

    @Override
    public boolean belongsToAbove() {
        return true;
    }

    @Override
    public void print(Pages pages) {
        Canvas canvas = pages.canvas();
        float width = pages.width();
        canvas.begin(Role.PARAGRAPH);
        pages.lines(lines(title, styles.caption(), width), pages.left(), styles.caption());
        canvas.end();
        canvas.begin(Role.PARAGRAPH);
        pages.lines(lines(subtitle, styles.subcaption(), width), pages.left(), styles.subcaption());
        canvas.end();
        if (data.isEmpty()) {
            pages.advance(AIR);
            canvas.begin(Role.PARAGRAPH);
            pages.lines(List.of(wording.unknown()), pages.left(), styles.empty());
            canvas.end();
            return;
        }
        float height = legendHeight() + AIR + graphicHeight();
        String alternative = new ChartAlternative(data, wording).words();
        canvas.beginFigure(alternative, pages.left(), pages.y() - height, width, height);
        legend(pages);
        pages.advance(AIR + graphicHeight());
        canvas.graphic(graphic, pages.left(), pages.y(), width, graphicHeight());
        canvas.end();
    }

    private void legend(Pages pages) {
        if (!hasLegend()) {
            return;
        }
        pages.advance(AIR);
        float x = pages.left();
        float baseline = styles.chart().baselineBelow(pages.y());
        for (ChartData.Series series : data.series()) {
            pages.canvas().fill(x, baseline, SWATCH, SWATCH, color(series));
            x += SWATCH + AFTER_SWATCH;
            pages.canvas().text(series.name(), x, baseline, styles.chart());
            x += styles.chart().widthOf(series.name()) + BETWEEN_NAMES;
        }
        pages.advance(styles.chart().leading());
    }

    private float legendHeight() {
        return hasLegend() ? AIR + styles.chart().leading() : 0;
    }

    /** The two series of a waterfall are one picture. */
    private boolean hasLegend() {
        return data.series().size() > 1
                && data.kind() != Block.ChartKind.WATERFALL
                && !data.namesAtEnds(uprightHeight, styles.chart());
    }

    private float graphicHeight() {
        if (data.isEmpty()) {
            return styles.empty().leading();
        }
        int bars = data.categories().size();
        return switch (data.kind()) {
            case BAR -> bars * (barHeight + (data.series().size() - 1) * barHeight / 2) + BARS_AIR;
            case WATERFALL -> bars * barHeight + BARS_AIR;
            case COLUMN, LINE -> uprightHeight;
        };
    }

    /** The colour of a series. */
    static Color color(ChartData.Series series) {
        return series.emphasis() ? Palette.ACCENT : Palette.COMPARISON;
    }

    private static List<String> lines(String text, TextStyle style, float width) {
        return new LineBreaker(style, width).lines(text);
    }
}
