package hk.ipo.report.section;

import hk.ipo.market.PipelineCount;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The number of active applications: on the last day counted, and month by month. */
final class PipelineByMonth {

    private final Edition edition;
    private final List<PipelineCount> counts;

    /** Looks at counts in the order of their days, of which there is one at least. */
    PipelineByMonth(Edition edition, List<PipelineCount> counts) {
        this.edition = edition;
        this.counts = counts;
    }

    List<Block> blocks() {
        return List.of(
                measures(),
                months(),
                new Block.Chart(
                        Block.ChartKind.LINE,
                        Text.of("pipeline.chart.title"),
                        Text.of("pipeline.chart.subtitle"),
                        "pipeline.by-month",
                        0,
                        List.of(new Block.Series(2, Text.of("column.active"), true))));
    }

    /** The number on the last day counted. */
    Figure latest() {
        return figure("pipeline.active", Text.of("figure.pipeline.active"), last(counts), 1);
    }

    private Block measures() {
        return new Block.Table(
                "pipeline.measures",
                Text.of("pipeline.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        TableColumn.numbers("column.active", Display.COUNT)),
                List.of(
                        List.of(
                                Cell.of(
                                        Text.of(
                                                "pipeline.row.latest",
                                                Argument.day(counts.getLast().day()))),
                                Cell.of(latest())),
                        List.of(
                                Cell.of(Text.of("column.highest")),
                                Cell.of(
                                        figure(
                                                "pipeline.highest",
                                                Text.of("figure.pipeline.highest"),
                                                highest(counts),
                                                counts.size()))),
                        List.of(
                                Cell.of(Text.of("column.lowest")),
                                Cell.of(
                                        figure(
                                                "pipeline.lowest",
                                                Text.of("figure.pipeline.lowest"),
                                                lowest(counts),
                                                counts.size())))),
                Optional.empty());
    }

    private Block months() {
        TreeMap<YearMonth, List<PipelineCount>> months =
                counts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        count -> YearMonth.from(count.day()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new Block.Table(
                "pipeline.by-month",
                Text.of("pipeline.table.months"),
                List.of(
                        TableColumn.words("month.column"),
                        TableColumn.words("column.counted-on"),
                        TableColumn.numbers("column.active", Display.COUNT),
                        TableColumn.numbers("column.lowest", Display.COUNT),
                        TableColumn.numbers("column.highest", Display.COUNT)),
                months.entrySet().stream()
                        .map(month -> row(month.getKey(), month.getValue()))
                        .toList(),
                Optional.empty());
    }

    private List<Cell> row(YearMonth month, List<PipelineCount> days) {
        Label.OfMonth label = new Label.OfMonth(month);
        Argument name = new Argument.Month(month);
        String id = "pipeline." + label.code();
        return List.of(
                Cell.of(Words.of(label)),
                new Cell.Day(days.getLast().day()),
                Cell.of(
                        figure(
                                id + ".active",
                                Text.of("figure.pipeline.month.active", name),
                                last(days),
                                1)),
                Cell.of(
                        figure(
                                id + ".lowest",
                                Text.of("figure.pipeline.month.lowest", name),
                                lowest(days),
                                days.size())),
                Cell.of(
                        figure(
                                id + ".highest",
                                Text.of("figure.pipeline.month.highest", name),
                                highest(days),
                                days.size())));
    }

    private Figure figure(String id, Text title, int number, int days) {
        return StatedFigures.count(edition, id, title, number, days);
    }

    private static int last(List<PipelineCount> days) {
        return days.getLast().active();
    }

    private static int lowest(List<PipelineCount> days) {
        return days.stream().mapToInt(PipelineCount::active).min().orElseThrow();
    }

    private static int highest(List<PipelineCount> days) {
        return days.stream().mapToInt(PipelineCount::active).max().orElseThrow();
    }
}
