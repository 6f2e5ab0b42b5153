package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of the applications seen were first filed in each month. */
final class PipelineFilings {

    private final Edition edition;
    private final List<Application> applications;

    PipelineFilings(Edition edition, List<Application> applications) {
        this.edition = edition;
        this.applications = applications;
    }

    /** A table, a chart and how far they go; nothing where no filing's day is known. */
    List<Block> blocks() {
        Map<YearMonth, Long> filings =
                applications.stream()
                        .flatMap(one -> one.firstSubmission().stream())
                        .filter(day -> !day.isAfter(edition.facts().asOf()))
                        .map(YearMonth::from)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<LocalDate> firstLook =
                applications.stream().map(Application::firstSeen).min(Comparator.naturalOrder());
        if (filings.isEmpty() || firstLook.isEmpty()) {
            return List.of();
        }
        return List.of(
                table(filings),
                new Block.Chart(
                        Block.ChartKind.COLUMN,
                        Text.of("pipeline.filings.chart.title"),
                        Text.of("pipeline.filings.chart.subtitle"),
                        "pipeline.filings",
                        0,
                        List.of(new Block.Series(1, Text.of("column.filings"), true))),
                new Block.Note(Text.of("pipeline.note.filings", Argument.day(firstLook.get()))));
    }

    private Block table(Map<YearMonth, Long> filings) {
        YearMonth first = filings.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
        YearMonth last = filings.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        return new Block.Table(
                "pipeline.filings",
                Text.of("pipeline.table.filings"),
                List.of(
                        TableColumn.words("month.column"),
                        TableColumn.numbers("column.filings", Display.COUNT)),
                Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .map(month -> row(month, filings.getOrDefault(month, 0L)))
                        .toList(),
                Optional.empty());
    }

    private List<Cell> row(YearMonth month, long number) {
        Label.OfMonth label = new Label.OfMonth(month);
        return List.of(
                Cell.of(Words.of(label)),
                Cell.of(
                        StatedFigures.count(
                                edition,
                                "pipeline.filings." + label.code(),
                                Text.of("figure.pipeline.filings", new Argument.Month(month)),
                                number,
                                Math.toIntExact(number))));
    }
}
