package hk.ipo.report.section;

import hk.ipo.market.AnnualTotal;
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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much of all funds the largest deals raised. */
final class ConcentrationSection implements ReportSection {

    private static final BigDecimal TEN_BILLION = AnnualTotal.BILLION.multiply(BigDecimal.TEN);
    private static final int LARGEST_SHOWN = 10;
    private static final Measure ALL_FUNDS = Measure.sum(LedgerColumns.FUNDS, Selection.ALL);

    /** The share of the n largest deals: {@code concentration.top-8-share}. */
    static Figure topShare(Edition edition, int n) {
        return edition.share(
                "concentration.top-" + n + "-share",
                Text.of("figure.top-share", Argument.plain(n)),
                new Measure.SumOfLargest(n, LedgerColumns.FUNDS, Selection.ALL),
                ALL_FUNDS,
                Display.PERCENT_FINE);
    }

    /** The number of deals of HK$10bn or more, over-allotments known included. */
    static Figure tenBillionDeals(Edition edition) {
        return tenBillionDeals(edition, "concentration.deals-10bn", LedgerColumns.FUNDS);
    }

    @Override
    public Section build(Edition edition) {
        List<Deal> largest =
                edition.ranked(LedgerColumns.FUNDS).stream().limit(LARGEST_SHOWN).toList();
        List<Block> blocks = new ArrayList<>();
        if (largest.isEmpty()) {
            blocks.add(new Block.Empty(Text.of("no-funds")));
        } else {
            blocks.add(measures(edition));
            blocks.add(topTen(edition, largest));
            blocks.add(chart());
            blocks.add(new Block.Note(Text.of("concentration.note.over-allotment")));
            blocks.add(new Block.Note(Text.of("concentration.note.herfindahl")));
        }
        return new Section(
                "concentration",
                Text.of("section.concentration"),
                largest.isEmpty()
                        ? Text.of("no-funds")
                        : Text.of("concentration.statement", Argument.figure(topShare(edition, 8))),
                blocks);
    }

    private static Block measures(Edition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int n : new int[] {5, 8, 10}) {
            Figure funds =
                    edition.figure(
                            "concentration.top-" + n + "-funds",
                            Text.of("figure.top-funds", Argument.plain(n)),
                            new Measure.SumOfLargest(n, LedgerColumns.FUNDS, Selection.ALL),
                            Unit.HKD,
                            Display.HKD_BN);
            rows.add(
                    List.of(
                            Cell.of(Text.of("concentration.row.top", Argument.plain(n))),
                            Cell.of(funds),
                            Cell.of(topShare(edition, n))));
        }
        addCount(rows, tenBillionDeals(edition));
        addCount(
                rows,
                tenBillionDeals(
                        edition, "concentration.deals-10bn-base", LedgerColumns.FUNDS_BASE));
        addCount(rows, herfindahl(edition));
        return new Block.Table(
                "concentration.measures",
                Text.of("concentration.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        new TableColumn(Text.of("column.value"), Optional.empty()),
                        TableColumn.numbers("column.share", Display.PERCENT_FINE)),
                rows,
                Optional.empty());
    }

    private static void addCount(List<List<Cell>> rows, Figure figure) {
        rows.add(List.of(Cell.of(figure.title()), Cell.of(figure), new Cell.Blank()));
    }

    private static Block topTen(Edition edition, List<Deal> largest) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Deal deal : largest) {
            int rank = rows.size() + 1;
            Measure funds = ofDeal(edition, LedgerColumns.FUNDS, deal, rank);
            rows.add(
                    List.of(
                            Cell.of(Words.issuer(deal)),
                            Words.otherName(deal),
                            Words.stockCode(deal),
                            LedgerColumns.ISSUER_TYPE
                                    .value()
                                    .apply(deal)
                                    .<Cell>map(label -> Cell.of(Words.of(label)))
                                    .orElseGet(Cell.Unknown::new),
                            Cell.of(
                                    edition.figure(
                                            "concentration.largest-" + rank + ".funds",
                                            Text.of("figure.largest-funds", Argument.plain(rank)),
                                            funds,
                                            Unit.HKD,
                                            Display.HKD_BN)),
                            Cell.of(
                                    edition.share(
                                            "concentration.largest-" + rank + ".share",
                                            Text.of("figure.largest-share", Argument.plain(rank)),
                                            funds,
                                            ALL_FUNDS,
                                            Display.PERCENT_FINE))));
        }
        return new Block.Table(
                "concentration.top-ten",
                Text.of("concentration.table.top-ten", Argument.plain(largest.size())),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.other-name"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("column.issuer-type"),
                        TableColumn.numbers("column.funds", Display.HKD_BN),
                        TableColumn.numbers("column.share", Display.PERCENT_FINE)),
                rows,
                Optional.empty());
    }

    private static Block chart() {
        return new Block.Chart(
                Block.ChartKind.BAR,
                Text.of("concentration.chart.title"),
                Text.of("concentration.chart.subtitle"),
                "concentration.top-ten",
                0,
                List.of(new Block.Series(4, Text.of("column.funds"), true)));
    }

    /** A deal looked up by its code, or by its rank when the exchange printed the code twice. */
    private static Measure ofDeal(Edition edition, Column.Numeric column, Deal deal, int rank) {
        if (edition.isUnique(deal.stockCode())) {
            return new Measure.OfDeal(column, deal.stockCode());
        }
        Measure upTo = new Measure.SumOfLargest(rank, column, Selection.ALL);
        return rank == 1
                ? upTo
                : new Measure.Difference(
                        upTo, new Measure.SumOfLargest(rank - 1, column, Selection.ALL));
    }

    private static Figure tenBillionDeals(Edition edition, String id, Column.Numeric column) {
        return edition.count(
                id,
                Text.of("figure." + id.substring(id.indexOf('.') + 1)),
                Selection.ALL.and(new Selection.Condition.AtLeast(column, TEN_BILLION)));
    }

    private static Figure herfindahl(Edition edition) {
        Measure squares =
                new Measure.Aggregate(
                        Measure.Statistic.SUM_OF_SQUARES, LedgerColumns.FUNDS, Selection.ALL);
        return edition.figure(
                "concentration.herfindahl",
                Text.of("figure.herfindahl"),
                new Measure.Scaled(squares.over(ALL_FUNDS).over(ALL_FUNDS), 10_000),
                Unit.INDEX,
                Display.INDEX);
    }
}
