package hk.ipo.render.pdf;

import hk.ipo.render.Waterfall;
import hk.ipo.report.Block;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

import java.awt.BasicStroke;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How the marks of a chart are drawn: flat, opaque, without shadow or outline. */
final class ChartRenderers {

    private static final float LINE = 1.7f;
    private static final float COMPARISON_LINE = 1.2f;
    private static final double WIDEST_BAR = 0.09;

    /** Bars; with two series only the emphasised one has its numbers beside it when upright. */
    static CategoryItemRenderer bars(ChartData data, TextStyle labels, boolean labelled) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(data.kind() == Block.ChartKind.BAR ? 1 : WIDEST_BAR);
        renderer.setItemLabelInsets(new RectangleInsets(2, 2, 2, 2));
        for (int row = 0; row < data.series().size(); row++) {
            renderer.setSeriesPaint(row, ChartPart.color(data.series().get(row)));
        }
        boolean one = data.series().size() == 1;
        boolean lying = data.kind() == Block.ChartKind.BAR;
        label(
                renderer,
                labels,
                data,
                (row, at) -> labelled && (one || lying || data.series().get(row).emphasis()));
        if (lying) {
            place(renderer, ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, true);
            place(renderer, ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT, false);
        } else {
            place(renderer, ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER, true);
            place(renderer, ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER, false);
        }
        return renderer;
    }

    /**
     * Lines, each with the number at its end.
     *
     * @param labels how the numbers are set
     * @param named whether its name stands there too
     */
    static CategoryItemRenderer lines(ChartData data, TextStyle labels, boolean named) {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(true, false);
        for (int row = 0; row < data.series().size(); row++) {
            ChartData.Series series = data.series().get(row);
            renderer.setSeriesPaint(row, ChartPart.color(series));
            renderer.setSeriesStroke(
                    row,
                    new BasicStroke(
                            series.emphasis() ? LINE : COMPARISON_LINE,
                            BasicStroke.CAP_BUTT,
                            BasicStroke.JOIN_ROUND));
        }
        label(renderer, labels, new LineEnds(data, named));
        place(renderer, ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, true);
        place(renderer, ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT, false);
        return renderer;
    }

    private static void label(
            CategoryItemRenderer renderer,
            TextStyle style,
            ChartData data,
            BiPredicate<Integer, Integer> labelled) {
        label(renderer, style, new Labels(data, labelled));
    }

    /** The bars of a waterfall say the total where they are one, and the step elsewhere. */
    static void label(
            CategoryItemRenderer renderer, TextStyle style, ChartData data, Waterfall waterfall) {
        label(renderer, style, new WaterfallLabels(data, waterfall));
    }

    private static void label(
            CategoryItemRenderer renderer, TextStyle style, CategoryItemLabelGenerator generator) {
        renderer.setDefaultItemLabelGenerator(generator);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(new ChartFont(style));
        renderer.setDefaultItemLabelPaint(Palette.INK);
    }

    private static void place(
            CategoryItemRenderer renderer,
            ItemLabelAnchor anchor,
            TextAnchor text,
            boolean positive) {
        ItemLabelPosition position = new ItemLabelPosition(anchor, text);
        if (positive) {
            renderer.setDefaultPositiveItemLabelPosition(position);
        } else {
            renderer.setDefaultNegativeItemLabelPosition(position);
        }
    }

    /** What stands at the end of a line. */
    static String endLabel(ChartData.Series series, boolean named) {
        String number = series.end().map(ChartData.Point::label).orElse("");
        return named ? series.name() + "  " + number : number;
    }

    private record LineEnds(ChartData data, boolean named) implements CategoryItemLabelGenerator {

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            ChartData.Series series = data.series().get(row);
            return column == lastKnown(series.points()) ? endLabel(series, named) : "";
        }

        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return data.series().get(row).name();
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return data.categories().get(column);
        }

        private static int lastKnown(List<Optional<ChartData.Point>> points) {
            int last = -1;
            for (int at = 0; at < points.size(); at++) {
                last = points.get(at).isPresent() ? at : last;
            }
            return last;
        }
    }

    private record Labels(ChartData data, BiPredicate<Integer, Integer> labelled)
            implements CategoryItemLabelGenerator {

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return labelled.test(row, column)
                    ? data.series()
                            .get(row)
                            .points()
                            .get(column)
                            .map(ChartData.Point::label)
                            .orElse("")
                    : "";
        }

        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return data.series().get(row).name();
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return data.categories().get(column);
        }
    }

    private record WaterfallLabels(ChartData data, Waterfall waterfall)
            implements CategoryItemLabelGenerator {

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return data.series()
                    .get(waterfall.isTotal(column) ? 0 : 1)
                    .points()
                    .get(column)
                    .map(ChartData.Point::label)
                    .orElse("");
        }

        @Override
        public String generateRowLabel(CategoryDataset dataset, int row) {
            return data.series().getFirst().name();
        }

        @Override
        public String generateColumnLabel(CategoryDataset dataset, int column) {
            return data.categories().get(column);
        }
    }

    private ChartRenderers() {}
}
