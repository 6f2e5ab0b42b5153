package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long it took from the first filing to the first day of trading. */
final class TimeToListSection implements ReportSection {

    private static final int SHOWN = 5;

    private static final Selection KNOWN =
            Selection.ALL.and(new Selection.Condition.Known(LedgerColumns.DAYS_TO_LIST));

    @Override
    public Section build(Edition edition) {
        List<Deal> slowest = edition.ranked(LedgerColumns.DAYS_TO_LIST);
        List<Block> blocks = new ArrayList<>();
        if (slowest.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("time-to-list.empty")));
        } else {
            int shown = Math.min(SHOWN, slowest.size());
            blocks.add(measures(edition));
            blocks.add(extremes(edition, "fastest", slowest.reversed().subList(0, shown)));
            blocks.add(extremes(edition, "slowest", slowest.subList(0, shown)));
            blocks.add(new Block.Note(Text.of("time-to-list.note.percentiles")));
            blocks.add(new Block.Note(Text.of("time-to-list.note.clocks")));
        }
        return new Section(
                "time-to-list",
                Text.of("section.time-to-list"),
                slowest.isEmpty()
                        ? Text.of("time-to-list.empty")
                        : Text.of(
                                "time-to-list.statement",
                                Argument.figure(median(edition)),
                                Argument.figure(known(edition)),
                                Argument.figure(edition.allListings())),
                blocks);
    }

    private static Block measures(Edition edition) {
        List<Figure> figures =
                List.of(
                        known(edition),
                        aggregate(edition, "mean", Measure.Statistic.MEAN),
                        median(edition),
                        percentile(edition, 10),
                        percentile(edition, 90),
                        aggregate(edition, "minimum", Measure.Statistic.MINIMUM),
                        aggregate(edition, "maximum", Measure.Statistic.MAXIMUM));
        return new Block.Table(
                "time-to-list.measures",
                Text.of("time-to-list.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        new TableColumn(Text.of("column.value"), Optional.empty())),
                figures.stream()
                        .map(figure -> List.of(Cell.of(figure.title()), Cell.of(figure)))
                        .toList(),
                Optional.empty());
    }

    private static Block extremes(Edition edition, String which, List<Deal> deals) {
        return new Block.Table(
                "time-to-list." + which,
                Text.of("time-to-list.table." + which),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("ledger.application-date"),
                        TableColumn.words("column.listing-date"),
                        TableColumn.numbers("ledger.days-to-list", Display.COUNT)),
                IntStream.range(0, deals.size())
                        .mapToObj(i -> row(edition, which + "-" + (i + 1), deals.get(i)))
                        .toList(),
                Optional.empty());
    }

    private static List<Cell> row(Edition edition, String rank, Deal deal) {
        return List.of(
                Cell.of(Words.issuer(deal)),
                Words.stockCode(deal),
                deal.listing()
                        .applicationDate()
                        .<Cell>map(Cell.Day::new)
                        .orElseGet(Cell.Unknown::new),
                new Cell.Day(deal.listing().listingDate()),
                Cell.of(
                        edition.figure(
                                "time-to-list." + rank,
                                Text.of(
                                        "figure.time-to-list.of",
                                        Argument.words(Words.issuer(deal))),
                                new Measure.OfDeal(LedgerColumns.DAYS_TO_LIST, deal.stockCode()),
                                Unit.DAYS,
                                Display.COUNT)));
    }

    private static Figure known(Edition edition) {
        return edition.count("time-to-list.deals", Text.of("figure.time-to-list.deals"), KNOWN);
    }

    private static Figure median(Edition edition) {
        return aggregate(edition, "median", Measure.Statistic.MEDIAN);
    }

    private static Figure aggregate(Edition edition, String name, Measure.Statistic statistic) {
        return days(
                edition,
                name,
                Text.of("figure.time-to-list." + name),
                new Measure.Aggregate(statistic, LedgerColumns.DAYS_TO_LIST, Selection.ALL));
    }

    private static Figure percentile(Edition edition, int percent) {
        return days(
                edition,
                "p" + percent,
                Text.of("figure.time-to-list.percentile", Argument.plain(percent)),
                new Measure.Percentile(percent, LedgerColumns.DAYS_TO_LIST, Selection.ALL));
    }

    private static Figure days(Edition edition, String name, Text title, Measure measure) {
        return edition.figure("time-to-list." + name, title, measure, Unit.DAYS, Display.DAYS);
    }
}
