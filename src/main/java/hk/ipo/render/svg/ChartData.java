package hk.ipo.render.svg;

import hk.ipo.render.Scale;
import hk.ipo.render.Waterfall;
import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a chart shows, in one language.
 *
 * @param kind how it is drawn
 * @param title the statement it makes
 * @param subtitle unit and period
 * @param categories the names along its axis
 * @param series what is drawn, the main series first; of a waterfall the running total alone
 * @param floor what the axis begins with, in the unit shown; zero but for a waterfall
 */
public record ChartData(
        Block.ChartKind kind,
        String title,
        String subtitle,
        List<String> categories,
        List<Series> series,
        BigDecimal floor) {

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /**
     * One series.
     *
     * @param name its words
     * @param emphasis whether it has the accent colour
     * @param points its numbers, one a category; empty where nothing is known
     */
    public record Series(String name, boolean emphasis, List<Optional<Point>> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A number of a series.
     *
     * @param length how far it goes, in the unit shown: 285.96 for HK$285.96bn
     * @param label the number in words
     */
    public record Point(BigDecimal length, String label) {}

    /**
     * What a chart of a report shows.
     *
     * @param table the table that it draws
     * @param categories the names of the table's rows, in words
     */
    public static ChartData of(
            Block.Chart chart, Block.Table table, List<String> categories, Wording wording) {
        boolean steps = chart.kind() == Block.ChartKind.WATERFALL;
        List<Series> series =
                chart.series().stream()
                        .limit(steps ? 1 : chart.series().size())
                        .map(
                                one ->
                                        new Series(
                                                wording.say(one.name()),
                                                one.emphasis(),
                                                points(one, chart, table, wording)))
                        .toList();
        return new ChartData(
                chart.kind(),
                wording.say(chart.title()),
                wording.say(chart.subtitle()),
                categories,
                series,
                steps ? floor(chart, table, wording) : BigDecimal.ZERO);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).allMatch(Optional::isEmpty);
    }

    /** Rows between the totals of a waterfall are labelled with their step, the second series. */
    private static List<Optional<Point>> points(
            Block.Series series, Block.Chart chart, Block.Table table, Wording wording) {
        boolean steps = chart.kind() == Block.ChartKind.WATERFALL;
        int last = table.rows().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(
                        row -> {
                            List<Cell> cells = table.rows().get(row);
                            int labelled =
                                    steps && row > 0 && row < last
                                            ? chart.series().get(1).column()
                                            : series.column();
                            return point(cells.get(series.column()), cells.get(labelled), wording);
                        })
                .toList();
    }

    private static Optional<Point> point(Cell length, Cell label, Wording wording) {
        return value(length)
                .map(
                        value ->
                                new Point(
                                        shown(value, display(length), wording),
                                        value(label)
                                                .map(
                                                        number ->
                                                                wording.number(
                                                                        number, display(label)))
                                                .orElse("")));
    }

    private static BigDecimal floor(Block.Chart chart, Block.Table table, Wording wording) {
        Cell first = table.rows().getFirst().get(chart.series().getFirst().column());
        return shown(Waterfall.of(chart, table).floor(), display(first), wording);
    }

    private static BigDecimal shown(BigDecimal value, Display display, Wording wording) {
        Scale scale = wording.scale(display);
        return value.movePointLeft(scale.power())
                .setScale(scale.decimals() + 2, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> value(Cell cell) {
        return switch (cell) {
            case Cell.OfFigure of -> of.figure().value();
            case Cell.Numeric numeric -> Optional.of(numeric.value());
            case Cell.Words ignored -> Optional.empty();
            case Cell.Day ignored -> Optional.empty();
            case Cell.Unknown ignored -> Optional.empty();
            case Cell.Blank ignored -> Optional.empty();
        };
    }

    private static Display display(Cell cell) {
        return switch (cell) {
            case Cell.OfFigure of -> of.figure().display();
            case Cell.Numeric numeric -> numeric.display();
            case Cell.Words ignored -> Display.COUNT;
            case Cell.Day ignored -> Display.COUNT;
            case Cell.Unknown ignored -> Display.COUNT;
            case Cell.Blank ignored -> Display.COUNT;
        };
    }
}
