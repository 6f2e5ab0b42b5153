package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Listings and funds month by month, and added up, against last year where it is known. */
final class MonthSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        boolean compared = !edition.facts().yearBefore().isEmpty();
        List<Block> blocks = new ArrayList<>();
        if (edition.facts().deals().isEmpty()) {
            blocks.add(new Block.Empty(Text.of("no-listings")));
        } else {
            blocks.add(table(edition, compared));
            blocks.add(
                    chart(
                            Block.ChartKind.COLUMN,
                            "month.chart.funds",
                            Text.of("chart.funds", Argument.words(edition.period())),
                            new Block.Series(2, Text.of("column.funds"), true)));
            blocks.add(cumulative(edition, compared));
            if (!compared) {
                blocks.add(
                        new Block.Note(
                                Text.of(
                                        "month.note.no-year-before",
                                        Argument.plain(edition.year() - 1L))));
            }
        }
        return new Section("month", Text.of("section.month"), statement(edition), blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        List<YearMonth> months = months(edition);
        return Stream.of(
                        new Check(
                                "month.listings",
                                Text.of("check.listings", Argument.words(Text.of("section.month"))),
                                new Measure.Total(
                                        months.stream()
                                                .map(month -> Measure.count(in(month)))
                                                .toList()),
                                Measure.count(Selection.ALL),
                                Unit.COUNT),
                        new Check(
                                "month.funds",
                                Text.of("check.funds", Argument.words(Text.of("section.month"))),
                                fundsUntil(months, false),
                                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                Unit.HKD))
                .toList();
    }

    /** The busiest month in a sentence. */
    static Text statement(Edition edition) {
        Optional<Figure> busiest =
                months(edition).stream()
                        .map(month -> funds(edition, month))
                        .filter(funds -> value(funds).signum() > 0)
                        .max(Comparator.comparing(MonthSection::value));
        if (busiest.isEmpty()) {
            return Text.of("no-funds");
        }
        YearMonth month =
                months(edition).stream()
                        .filter(one -> funds(edition, one).id().equals(busiest.get().id()))
                        .findFirst()
                        .orElseThrow();
        return Text.of(
                "month.statement",
                new Argument.Month(month),
                Argument.figure(busiest.get()),
                Argument.figure(listings(edition, month)));
    }

    private static Block table(Edition edition, boolean compared) {
        List<TableColumn> columns =
                new ArrayList<>(
                        List.of(
                                TableColumn.words("month.column"),
                                TableColumn.numbers("column.listings", Display.COUNT),
                                TableColumn.numbers("column.funds", Display.HKD_BN),
                                TableColumn.numbers("column.cumulative", Display.HKD_BN)));
        if (compared) {
            columns.add(TableColumn.numbers("column.cumulative-before", Display.HKD_BN));
        }
        List<YearMonth> months = months(edition);
        List<List<Cell>> rows = new ArrayList<>();
        for (YearMonth month : months) {
            List<YearMonth> until = months.subList(0, months.indexOf(month) + 1);
            List<Cell> row =
                    new ArrayList<>(
                            List.of(
                                    Cell.of(name(month)),
                                    Cell.of(listings(edition, month)),
                                    Cell.of(funds(edition, month)),
                                    Cell.of(
                                            added(
                                                    edition,
                                                    month,
                                                    "cumulative-funds",
                                                    fundsUntil(until, false)))));
            if (compared) {
                row.add(
                        Cell.of(
                                added(
                                        edition,
                                        month,
                                        "cumulative-funds-before",
                                        fundsUntil(until, true))));
            }
            rows.add(row);
        }
        List<Cell> total =
                new ArrayList<>(
                        List.of(
                                Cell.of(Text.of("total")),
                                Cell.of(edition.allListings()),
                                Cell.of(edition.allFunds()),
                                new Cell.Blank()));
        if (compared) {
            total.add(new Cell.Blank());
        }
        return new Block.Table(
                "month.by-month",
                Text.of("month.table", Argument.words(edition.period())),
                columns,
                rows,
                Optional.of(total));
    }

    private static Block cumulative(Edition edition, boolean compared) {
        List<Block.Series> series = new ArrayList<>();
        series.add(
                new Block.Series(3, Text.of("period.year", Argument.plain(edition.year())), true));
        if (compared) {
            series.add(
                    new Block.Series(
                            4, Text.of("period.year", Argument.plain(edition.year() - 1L)), false));
        }
        return chart(
                Block.ChartKind.LINE,
                "month.chart.cumulative",
                Text.of("chart.cumulative", Argument.words(edition.period())),
                series.toArray(Block.Series[]::new));
    }

    private static Block chart(
            Block.ChartKind kind, String titleKey, Text subtitle, Block.Series... series) {
        return new Block.Chart(
                kind, Text.of(titleKey), subtitle, "month.by-month", 0, List.of(series));
    }

    static Figure listings(Edition edition, YearMonth month) {
        return edition.count(
                id(month, "listings"),
                Text.of("figure.group.listings", withYear(month)),
                in(month));
    }

    static Figure funds(Edition edition, YearMonth month) {
        return edition.funds(
                id(month, "funds"), Text.of("figure.group.funds", withYear(month)), in(month));
    }

    private static Figure added(Edition edition, YearMonth month, String id, Measure measure) {
        return edition.figure(
                id(month, id),
                Text.of("figure." + id, withYear(month)),
                measure,
                Unit.HKD,
                Display.HKD_BN);
    }

    private static Measure fundsUntil(List<YearMonth> months, boolean yearBefore) {
        return new Measure.Total(
                months.stream()
                        .map(
                                month ->
                                        Measure.sum(
                                                LedgerColumns.FUNDS,
                                                yearBefore
                                                        ? in(month.minusYears(1)).yearBefore()
                                                        : in(month)))
                        .toList());
    }

    /** The deals listed in a month. */
    static Selection in(YearMonth month) {
        return Selection.ALL.and(
                new Selection.Condition.Is(LedgerColumns.MONTH, new Label.OfMonth(month)));
    }

    /** The months of the edition's period, one not over yet too. */
    static List<YearMonth> months(Edition edition) {
        YearMonth first = YearMonth.from(edition.facts().period().start());
        YearMonth last = YearMonth.from(edition.facts().period().end());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    private static String id(YearMonth month, String figure) {
        return "month." + new Label.OfMonth(month).code() + "." + figure;
    }

    /** A month's name in a table of one year. */
    static Text name(YearMonth month) {
        return Text.of("month.name", new Argument.MonthName(month.getMonth()));
    }

    private static Argument withYear(YearMonth month) {
        return new Argument.Month(month);
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(BigDecimal.ZERO);
    }
}
