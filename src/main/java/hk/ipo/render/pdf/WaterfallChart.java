package hk.ipo.render.pdf;

import hk.ipo.render.Waterfall;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/**
 * Steps from one total to another, each with its number beside it: the totals stand on the axis,
 * the steps hang between them.
 */
final class WaterfallChart implements Graphic {

    private static final String ROW = "steps";
    private static final double HEADROOM = 1.16;
    private static final float NAMES_SHARE = 0.42f;

    private final ChartData data;
    private final Waterfall waterfall;
    private final Styles styles;

    WaterfallChart(ChartData data, Waterfall waterfall, Styles styles) {
        this.data = data;
        this.waterfall = waterfall;
        this.styles = styles;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        CategoryPlot plot = new CategoryPlot(dataset(), names(), lengths(), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.draw(graphics, area, null, null, null);
    }

    /** The renderer adds the steps up itself; it takes the last value as a total. */
    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int at = 0; at < data.categories().size(); at++) {
            BigDecimal length =
                    waterfall.isTotal(at)
                            ? waterfall.totals().get(at).subtract(waterfall.floor())
                            : waterfall.step(at);
            dataset.addValue(length, ROW, new CategoryChart.Key(at, data.categories().get(at)));
        }
        return dataset;
    }

    private CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(new ChartFont(styles.chart()));
        axis.setTickLabelPaint(Palette.INK);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Palette.RULE);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.32);
        axis.setMaximumCategoryLabelLines(1);
        axis.setMaximumCategoryLabelWidthRatio(NAMES_SHARE);
        return axis;
    }

    /** The axis is not shown, because every bar says its number. */
    private NumberAxis lengths() {
        BigDecimal most =
                waterfall.totals().stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        double reach = most.subtract(waterfall.floor()).doubleValue();
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        // Even unseen, its ticks are measured.
        axis.setTickLabelFont(new ChartFont(styles.chart()));
        axis.setRange(0, reach > 0 ? reach * HEADROOM : 1);
        return axis;
    }

    private WaterfallBarRenderer renderer() {
        WaterfallBarRenderer renderer = new WaterfallBarRenderer();
        renderer.setFirstBarPaint(Palette.ACCENT);
        renderer.setLastBarPaint(Palette.ACCENT);
        renderer.setPositiveBarPaint(Palette.COMPARISON);
        renderer.setNegativeBarPaint(Palette.GREY);
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(1);
        renderer.setItemLabelInsets(new RectangleInsets(2, 2, 2, 2));
        ChartRenderers.label(renderer, styles.chartLabel(), data, waterfall);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        return renderer;
    }
}
