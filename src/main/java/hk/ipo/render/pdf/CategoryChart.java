package hk.ipo.render.pdf;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Optional;

/** Bars, columns or lines over named categories, with the numbers beside them where they fit. */
final class CategoryChart implements Graphic {

    private static final BasicStroke HAIRLINE = new BasicStroke(0.35f);
    private static final BasicStroke AXIS = new BasicStroke(0.6f);
    private static final double HEADROOM = 0.12;
    private static final float NAMES_SHARE = 0.38f;

    /** A name below a bar may be wider than the bar, nearly as far as the next one's. */
    private static final float NAMES_OVER_BARS = 1.4f;

    /** A name may take nearly the whole way to the next. */
    private static final float NAME_OF_STEP = 0.95f;

    private static final float LINE_END_AIR = 6;
    private static final int MARKS = 4;

    private final ChartData data;
    private final Wording wording;
    private final Styles styles;

    CategoryChart(ChartData data, Wording wording, Styles styles) {
        this.data = data;
        this.wording = wording;
        this.styles = styles;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        boolean labelled = labelsFit((float) area.getWidth());
        int every = namedEvery((float) area.getWidth());
        CategoryPlot plot =
                new CategoryPlot(
                        dataset(every),
                        categoryAxis(area, every),
                        valueAxis(labelled),
                        renderer(labelled, area));
        plot.setOrientation(
                data.kind() == Block.ChartKind.BAR
                        ? PlotOrientation.HORIZONTAL
                        : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(!labelled);
        plot.setRangeGridlinePaint(Palette.HAIRLINE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(hasNegative());
        plot.setRangeZeroBaselinePaint(Palette.RULE);
        plot.setRangeZeroBaselineStroke(AXIS);
        plot.draw(graphics, area, null, null, null);
    }

    /**
     * Only every so manyth name stands below upright bars and lines whose names are wider than they
     * can be without being cut within a word.
     */
    private int namedEvery(float width) {
        if (data.kind() == Block.ChartKind.BAR || data.categories().isEmpty()) {
            return 1;
        }
        float widest = 0;
        for (String name : data.categories()) {
            widest = Math.max(widest, LineBreaker.widestPiece(name, styles.chart()));
        }
        float room = NAME_OF_STEP * width / data.categories().size();
        return Math.max(1, (int) Math.ceil(widest / room));
    }

    private DefaultCategoryDataset dataset(int every) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int row = 0; row < data.series().size(); row++) {
            for (int at = 0; at < data.categories().size(); at++) {
                Optional<ChartData.Point> point = data.series().get(row).points().get(at);
                dataset.addValue(
                        point.map(ChartData.Point::length).orElse(null),
                        new Key(row, data.series().get(row).name()),
                        new Key(at, at % every == 0 ? data.categories().get(at) : ""));
            }
        }
        return dataset;
    }

    private CategoryAxis categoryAxis(Rectangle2D area, int every) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(new ChartFont(styles.chart()));
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(!hasNegative());
        axis.setAxisLinePaint(Palette.RULE);
        axis.setAxisLineStroke(AXIS);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(data.kind() == Block.ChartKind.LINE ? lineEnd(area) : 0.01);
        axis.setCategoryMargin(data.series().size() > 1 ? 0.24 : 0.32);
        axis.setMaximumCategoryLabelLines(3);
        axis.setMaximumCategoryLabelWidthRatio(
                data.kind() == Block.ChartKind.BAR ? NAMES_SHARE : NAMES_OVER_BARS * every);
        return axis;
    }

    private NumberAxis valueAxis(boolean labelled) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(step(), numberFormat()));
        axis.setTickLabelFont(new ChartFont(styles.chart().in(Palette.GREY)));
        axis.setTickLabelPaint(Palette.GREY);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setVisible(!labelled);
        axis.setUpperMargin(HEADROOM);
        boolean falls = hasNegative();
        axis.setLowerMargin(falls ? HEADROOM : 0);
        axis.setAutoRangeIncludesZero(true);
        return axis;
    }

    /** The distance of the axis's marks: 1, 2 or 5 of some power of ten, four or so of them. */
    private double step() {
        double reach = 0;
        for (ChartData.Series series : data.series()) {
            for (Optional<ChartData.Point> point : series.points()) {
                double length =
                        point.map(ChartData.Point::length).orElse(BigDecimal.ZERO).doubleValue();
                reach = Math.max(reach, Math.abs(length));
            }
        }
        double wanted = reach == 0 ? 1 : reach / MARKS;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double digit = wanted / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private NumberFormat numberFormat() {
        return new DecimalFormat(
                "#,##0.##", DecimalFormatSymbols.getInstance(wording.language().locale()));
    }

    /** The share of the width that the words at the lines' ends take, to the right of them. */
    private double lineEnd(Rectangle2D area) {
        boolean named = data.namesAtEnds((float) area.getHeight(), styles.chart());
        float widest = 0;
        for (ChartData.Series series : data.series()) {
            String label = ChartRenderers.endLabel(series, named);
            widest = Math.max(widest, styles.chartLabel().widthOf(label));
        }
        return (widest + LINE_END_AIR) / area.getWidth();
    }

    private CategoryItemRenderer renderer(boolean labelled, Rectangle2D area) {
        return data.kind() == Block.ChartKind.LINE
                ? ChartRenderers.lines(
                        data,
                        styles.chartLabel(),
                        data.namesAtEnds((float) area.getHeight(), styles.chart()))
                : ChartRenderers.bars(data, styles.chartLabel(), labelled);
    }

    private boolean hasNegative() {
        return data.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(Optional::stream)
                .anyMatch(point -> point.length().signum() < 0);
    }

    /** Whether every number can stand by its mark without touching the next. */
    private boolean labelsFit(float width) {
        return switch (data.kind()) {
            case BAR, WATERFALL -> true;
            case LINE -> false;
            case COLUMN -> data.labelsFit(width, styles.chartLabel());
        };
    }

    /** A name with its place, so that two categories of one name stay two. */
    record Key(int place, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
