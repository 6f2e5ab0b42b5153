package hk.ipo.render.pdf;

import hk.ipo.render.Scale;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart draws, read off the cells of its table.
 *
 * @param kind how it is drawn
 * @param categories the names along its axis
 * @param series what is drawn, the main series first
 * @param display how its axis shows numbers
 */
record ChartData(
        Block.ChartKind kind, List<String> categories, List<Series> series, Display display) {

    private static final float LABEL_AIR = 3;

    /**
     * One series.
     *
     * @param name its words
     * @param emphasis whether it has the accent colour
     * @param points its numbers, one a category
     */
    record Series(String name, boolean emphasis, List<Optional<Point>> points) {

        private Series first(int count) {
            return new Series(name, emphasis, points.subList(0, count));
        }

        /** Its last number that is known. */
        Optional<Point> end() {
            return points.stream().flatMap(Optional::stream).reduce((before, last) -> last);
        }
    }

    /**
     * A number of a series.
     *
     * @param length how far it goes, in the unit shown: 285.96 for HK$285.96bn
     * @param label the number in words
     */
    record Point(BigDecimal length, String label) {}

    static ChartData of(Block.Chart chart, Block.Table table, Wording wording) {
        List<String> categories = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            Cell name = row.get(chart.categoryColumn());
            Optional<Display> unit = table.columns().get(chart.categoryColumn()).display();
            categories.add(CellText.of(name, unit, wording).text());
        }
        List<Series> series = new ArrayList<>();
        for (Block.Series one : chart.series()) {
            series.add(
                    new Series(
                            LineBreaker.printable(wording.say(one.name())),
                            one.emphasis(),
                            table.rows().stream()
                                    .map(row -> point(row.get(one.column()), wording))
                                    .toList()));
        }
        Display display =
                chart.series().stream()
                        .findFirst()
                        .flatMap(first -> table.columns().get(first.column()).display())
                        .orElse(Display.COUNT);
        return new ChartData(chart.kind(), categories, series, display);
    }

    /** The same of the first categories only. */
    ChartData first(int count) {
        return new ChartData(
                kind,
                categories.subList(0, count),
                series.stream().map(one -> one.first(count)).toList(),
                display);
    }

    /**
     * Whether lines can have their names at their ends, because these stand far enough apart.
     *
     * @param height how high the chart is, in points
     * @param style how the names are set
     */
    boolean namesAtEnds(float height, TextStyle style) {
        if (kind != Block.ChartKind.LINE || series.size() < 2) {
            return false;
        }
        List<Double> ends =
                series.stream()
                        .map(Series::end)
                        .map(end -> end.map(Point::length).orElse(BigDecimal.ZERO).doubleValue())
                        .sorted()
                        .toList();
        double reach =
                series.stream()
                        .flatMap(one -> one.points().stream())
                        .flatMap(Optional::stream)
                        .mapToDouble(point -> point.length().doubleValue())
                        .max()
                        .orElse(0);
        for (int at = 1; at < ends.size(); at++) {
            if ((ends.get(at) - ends.get(at - 1)) * height < reach * 2 * style.leading()) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).allMatch(Optional::isEmpty);
    }

    /**
     * Whether the numbers of upright bars, set in a style, can stand above them without touching
     * the next.
     */
    boolean labelsFit(float width, TextStyle style) {
        return widestLabel(style) + LABEL_AIR <= width / categories.size();
    }

    /** The widest of the labels in a style, in points. */
    float widestLabel(TextStyle style) {
        float widest = 0;
        for (Series one : series) {
            for (Optional<Point> point : one.points()) {
                if (point.isPresent()) {
                    widest = Math.max(widest, style.widthOf(point.get().label()));
                }
            }
        }
        return widest;
    }

    private static Optional<Point> point(Cell cell, Wording wording) {
        return switch (cell) {
            case Cell.OfFigure of ->
                    of.figure().value().map(value -> point(value, of.figure().display(), wording));
            case Cell.Numeric numeric ->
                    Optional.of(point(numeric.value(), numeric.display(), wording));
            case Cell.Words ignored -> Optional.empty();
            case Cell.Day ignored -> Optional.empty();
            case Cell.Unknown ignored -> Optional.empty();
            case Cell.Blank ignored -> Optional.empty();
        };
    }

    private static Point point(BigDecimal value, Display display, Wording wording) {
        Scale scale = wording.scale(display);
        BigDecimal shown =
                value.movePointLeft(scale.power())
                        .setScale(scale.decimals() + 2, RoundingMode.HALF_UP);
        return new Point(shown, wording.number(value, display));
    }
}
