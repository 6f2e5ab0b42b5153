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
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How offers were received: subscription, allotment, cornerstones. */
final class DemandSection implements ReportSection {

    private static final int MOST_SUBSCRIBED = 10;

    private static final List<Column.Numeric> COLUMNS =
            List.of(
                    LedgerColumns.PUBLIC_MULTIPLE,
                    LedgerColumns.INTERNATIONAL_MULTIPLE,
                    LedgerColumns.ONE_LOT_SUCCESS,
                    LedgerColumns.PUBLIC_SHARE,
                    LedgerColumns.CORNERSTONE_SHARE);

    @Override
    public Section build(Edition edition) {
        boolean empty = COLUMNS.stream().allMatch(column -> edition.ranked(column).isEmpty());
        List<Block> blocks = new ArrayList<>();
        if (empty) {
            blocks.add(new Block.Empty(Text.of("demand.empty")));
        } else {
            blocks.add(measures(edition));
            mostSubscribed(edition).ifPresent(blocks::add);
            blocks.add(new Block.Note(Text.of("demand.note.source")));
        }
        Figure median = statistic(edition, LedgerColumns.PUBLIC_MULTIPLE, Measure.Statistic.MEDIAN);
        return new Section(
                "demand",
                Text.of("section.demand"),
                median.value().isEmpty()
                        ? Text.of("demand.empty")
                        : Text.of("demand.statement", Argument.figure(median)),
                blocks);
    }

    private static Block measures(Edition edition) {
        List<List<Cell>> rows =
                COLUMNS.stream()
                        .map(
                                column ->
                                        List.of(
                                                Cell.of(title(column)),
                                                Cell.of(known(edition, column)),
                                                Cell.of(
                                                        statistic(
                                                                edition,
                                                                column,
                                                                Measure.Statistic.MEAN)),
                                                Cell.of(
                                                        statistic(
                                                                edition,
                                                                column,
                                                                Measure.Statistic.MEDIAN)),
                                                Cell.of(
                                                        statistic(
                                                                edition,
                                                                column,
                                                                Measure.Statistic.MINIMUM)),
                                                Cell.of(
                                                        statistic(
                                                                edition,
                                                                column,
                                                                Measure.Statistic.MAXIMUM))))
                        .toList();
        return new Block.Table(
                "demand.measures",
                Text.of("demand.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        TableColumn.numbers("column.offers", Display.COUNT),
                        new TableColumn(Text.of("column.mean"), Optional.empty()),
                        new TableColumn(Text.of("column.median-value"), Optional.empty()),
                        new TableColumn(Text.of("column.lowest"), Optional.empty()),
                        new TableColumn(Text.of("column.highest"), Optional.empty())),
                rows,
                Optional.empty());
    }

    private static Optional<Block> mostSubscribed(Edition edition) {
        List<Deal> deals =
                edition.ranked(LedgerColumns.PUBLIC_MULTIPLE).stream()
                        .limit(MOST_SUBSCRIBED)
                        .toList();
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Block.Table(
                        "demand.most-subscribed",
                        Text.of("demand.table.most", Argument.plain(deals.size())),
                        List.of(
                                TableColumn.words("column.issuer"),
                                TableColumn.words("column.other-name"),
                                TableColumn.words("column.stock-code"),
                                TableColumn.words("column.listing-date"),
                                TableColumn.numbers("ledger.public-multiple", Display.MULTIPLE)),
                        IntStream.range(0, deals.size())
                                .mapToObj(i -> row(edition, i + 1, deals.get(i)))
                                .toList(),
                        Optional.empty()));
    }

    private static List<Cell> row(Edition edition, int rank, Deal deal) {
        return List.of(
                Cell.of(Words.issuer(deal)),
                Words.otherName(deal),
                Words.stockCode(deal),
                new Cell.Day(deal.listing().listingDate()),
                Cell.of(
                        edition.figure(
                                "demand.most-subscribed-" + rank,
                                Text.of("figure.most-subscribed", Argument.plain(rank)),
                                new Measure.OfDeal(LedgerColumns.PUBLIC_MULTIPLE, deal.stockCode()),
                                Unit.MULTIPLE,
                                Display.MULTIPLE)));
    }

    private static Figure known(Edition edition, Column.Numeric column) {
        return edition.count(
                "demand." + column.id() + ".offers",
                Text.of("figure.known", Argument.words(title(column))),
                Selection.ALL.and(new Selection.Condition.Known(column)));
    }

    private static Figure statistic(
            Edition edition, Column.Numeric column, Measure.Statistic statistic) {
        String name = statistic.name().toLowerCase(Locale.ROOT);
        return edition.figure(
                "demand." + column.id() + "." + name,
                Text.of("figure.statistic." + name, Argument.words(title(column))),
                new Measure.Aggregate(statistic, column, Selection.ALL),
                column.unit(),
                column.unit() == Unit.PERCENT ? Display.PERCENT : Display.MULTIPLE);
    }

    private static Text title(Column column) {
        return Text.of("ledger." + column.id());
    }
}
