package hk.ipo.render.image;

import hk.ipo.render.Rgb;
import hk.ipo.report.Language;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Draws bars, each with its number on top, on white: so they are read on a dark screen too. */
final class BarPicture {

    private static final int FINENESS = 2;
    private static final double HEADROOM = 0.14;
    private static final Color INK = new Color(0x1F, 0x26, 0x2D);
    private static final Color GREY = new Color(0x5C, 0x67, 0x72);
    private static final Color RULE = new Color(0x7A, 0x86, 0x91);

    private final Bars bars;
    private final PictureFont font;
    private final Color accent;

    BarPicture(Bars bars, Language language, Rgb accent) {
        this.bars = bars;
        this.font = PictureFont.of(language);
        this.accent = new Color(accent.red(), accent.green(), accent.blue());
    }

    /** The picture in PNG, with its unit in the upper left corner. */
    byte[] png(String unit) {
        BufferedImage image =
                new BufferedImage(
                        ChartImage.WIDTH * FINENESS,
                        ChartImage.HEIGHT * FINENESS,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(FINENESS, FINENESS);
        chart(unit)
                .draw(graphics, new Rectangle2D.Double(0, 0, ChartImage.WIDTH, ChartImage.HEIGHT));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private JFreeChart chart(String unit) {
        JFreeChart chart = ChartFactory.createBarChart(null, null, null, dataset());
        chart.removeLegend();
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 8, 6, 8));
        TextTitle title = new TextTitle(unit, font.of(11));
        title.setPaint(GREY);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.setTitle(title);
        dress(chart.getCategoryPlot());
        return chart;
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int at = 0; at < bars.bars().size(); at++) {
            Bars.Bar bar = bars.bars().get(at);
            dataset.addValue(bar.length().orElse(null), "", new Key(at, bar.name()));
        }
        return dataset;
    }

    private void dress(CategoryPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(font.of(10.5f));
        names.setTickLabelPaint(INK);
        names.setAxisLinePaint(RULE);
        names.setTickMarksVisible(false);
        names.setCategoryMargin(0.3);
        ValueAxis lengths = plot.getRangeAxis();
        lengths.setVisible(false);
        lengths.setUpperMargin(HEADROOM);
        plot.setRenderer(renderer());
    }

    private BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, accent);
        renderer.setDefaultItemLabelGenerator(new Labels(bars));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font.of(10));
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        return renderer;
    }

    /** A bar's name with its place, so that two bars of one name stay two. */
    private record Key(int place, String name) implements Comparable<Key> {
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
