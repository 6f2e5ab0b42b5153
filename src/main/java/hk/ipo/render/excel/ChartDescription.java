package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is read aloud of a chart to those who cannot see it: its statement, its unit, and its
 * numbers; of many numbers the first, the last, the highest and the lowest.
 */
final class ChartDescription {

    private static final int MOST_POINTS = 15;

    private final Wording wording;
    private final Block.Chart chart;
    private final ChartSource source;

    ChartDescription(Wording wording, Block.Chart chart, ChartSource source) {
        this.wording = wording;
        this.chart = chart;
        this.source = source;
    }

    /** The words: {@code Boards. Funds, HK$bn. Main Board 18.70; GEM 0.06.} */
    String words() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say(chart.title()));
        sentences.add(wording.say(chart.subtitle()));
        chart.series().forEach(series -> sentences.add(sentence(series)));
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> say("excel.chart.sentence", data(sentence)))
                .collect(Collectors.joining())
                .strip();
    }

    private String sentence(Block.Series series) {
        List<ChartSource.Point> points = source.points(chart.categoryColumn(), series.column());
        if (points.isEmpty()) {
            return "";
        }
        String said = points.size() <= MOST_POINTS ? all(points) : extremes(points);
        return chart.series().size() == 1
                ? said
                : say("excel.chart.series", Argument.words(series.name()), data(said));
    }

    private String all(List<ChartSource.Point> points) {
        return points.stream()
                .map(this::point)
                .collect(Collectors.joining(wording.message("excel.chart.between")));
    }

    private String extremes(List<ChartSource.Point> points) {
        Comparator<ChartSource.Point> byValue = Comparator.comparing(ChartSource.Point::value);
        return say(
                "excel.chart.extremes",
                Argument.plain(points.size()),
                data(point(points.getFirst())),
                data(point(points.getLast())),
                data(point(points.stream().max(byValue).orElseThrow())),
                data(point(points.stream().min(byValue).orElseThrow())));
    }

    private String point(ChartSource.Point point) {
        return say("excel.chart.point", data(point.category()), data(point.shown()));
    }

    private String say(String key, Argument... arguments) {
        return wording.say(Text.of(key, arguments));
    }

    private static Argument data(String words) {
        return Argument.words(new Text.Data(words));
    }
}
