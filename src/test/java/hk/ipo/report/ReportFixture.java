package hk.ipo.report;

import hk.ipo.market.Board;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small report with a block of every kind and a measure of every kind, over five deals. */
public final class ReportFixture {

    private final Evaluator evaluator =
            new Evaluator(EditionFacts.of(2025, MarketFixture.market()));

    /** The report. */
    public static Report report() {
        return new ReportFixture().build();
    }

    private Report build() {
        return new Report(
                evaluator.facts(),
                List.of(headline(), boards(), measures(), ledger()),
                List.of(
                        new Check(
                                "board.funds",
                                new Text.Data("Boards add up to all funds"),
                                new Measure.Total(
                                        List.of(
                                                Measure.sum(LedgerColumns.FUNDS, on(Board.MAIN)),
                                                Measure.sum(LedgerColumns.FUNDS, on(Board.GEM)))),
                                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                Unit.HKD)));
    }

    private Section headline() {
        Figure listings =
                figure(
                        "headline.listings",
                        Measure.count(Selection.ALL),
                        Unit.COUNT,
                        Display.COUNT);
        Figure funds =
                figure(
                        "headline.funds",
                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                        Unit.HKD,
                        Display.HKD_BN);
        Figure change =
                figure(
                        "headline.funds-change",
                        new Measure.Change(
                                funds.measure(),
                                new Measure.YearTotal(2024, Measure.TotalField.FUNDS)),
                        Unit.PERCENT,
                        Display.CHANGE);
        return new Section(
                "headline",
                new Text.Data("Headline"),
                new Text.Data("Five listings raised HK$18.76bn"),
                List.of(
                        new Block.KeyFigures(
                                List.of(
                                        new Block.KeyFigure(
                                                listings,
                                                new Text.Data("New listings"),
                                                Optional.empty(),
                                                Optional.empty()),
                                        new Block.KeyFigure(
                                                funds,
                                                new Text.Data("Funds raised"),
                                                Optional.of(change),
                                                Optional.of(new Text.Data("on 2024"))))),
                        new Block.Paragraph(
                                new Text.Data(
                                        "Five companies were newly listed; the largest is "
                                                + "Harbour Motors (海港汽車股份有限公司).")),
                        new Block.Note(new Text.Data("Made-up data."))));
    }

    private Section boards() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Board board : Board.values()) {
            rows.add(
                    List.of(
                            Cell.of(Text.of("board." + board.name())),
                            Cell.of(
                                    figure(
                                            "board." + board + ".listings",
                                            Measure.count(on(board)),
                                            Unit.COUNT,
                                            Display.COUNT)),
                            Cell.of(
                                    figure(
                                            "board." + board + ".funds",
                                            Measure.sum(LedgerColumns.FUNDS, on(board)),
                                            Unit.HKD,
                                            Display.HKD_BN))));
        }
        List<Cell> total =
                List.of(
                        Cell.of(new Text.Data("Total")),
                        Cell.of(
                                figure(
                                        "headline.listings",
                                        Measure.count(Selection.ALL),
                                        Unit.COUNT,
                                        Display.COUNT)),
                        Cell.of(
                                figure(
                                        "headline.funds",
                                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                        Unit.HKD,
                                        Display.HKD_BN)));
        return new Section(
                "board",
                new Text.Data("Board"),
                new Text.Data("The Main Board raised nearly everything"),
                List.of(
                        new Block.Table(
                                "board.by-board",
                                new Text.Data("Listings and funds by board"),
                                List.of(
                                        new TableColumn(new Text.Data("Board"), Optional.empty()),
                                        new TableColumn(
                                                new Text.Data("Listings"),
                                                Optional.of(Display.COUNT)),
                                        new TableColumn(
                                                new Text.Data("Funds"),
                                                Optional.of(Display.HKD_BN))),
                                rows,
                                Optional.of(total)),
                        new Block.Chart(
                                Block.ChartKind.BAR,
                                new Text.Data("The Main Board raised nearly everything"),
                                new Text.Data("Funds raised by board, HK$bn"),
                                "board.by-board",
                                0,
                                List.of(new Block.Series(2, new Text.Data("2025"), true))),
                        new Block.Empty(new Text.Data("No transfers in this edition."))));
    }

    private Section measures() {
        Selection main = on(Board.MAIN);
        Measure funds = Measure.sum(LedgerColumns.FUNDS, Selection.ALL);
        List<Figure> all =
                List.of(
                        figure(
                                "m.mean",
                                Measure.mean(LedgerColumns.FUNDS, main),
                                Unit.HKD,
                                Display.HKD_BN),
                        figure(
                                "m.median",
                                Measure.median(LedgerColumns.FUNDS, main),
                                Unit.HKD,
                                Display.HKD_BN),
                        figure(
                                "m.maximum",
                                new Measure.Aggregate(
                                        Measure.Statistic.MAXIMUM,
                                        LedgerColumns.FIRST_DAY_RETURN,
                                        main),
                                Unit.PERCENT,
                                Display.PERCENT),
                        figure(
                                "m.minimum",
                                new Measure.Aggregate(
                                        Measure.Statistic.MINIMUM,
                                        LedgerColumns.FIRST_DAY_RETURN,
                                        main),
                                Unit.PERCENT,
                                Display.PERCENT),
                        figure(
                                "m.herfindahl",
                                new Measure.Scaled(
                                        new Measure.Aggregate(
                                                        Measure.Statistic.SUM_OF_SQUARES,
                                                        LedgerColumns.FUNDS,
                                                        Selection.ALL)
                                                .over(funds)
                                                .over(funds),
                                        10_000),
                                Unit.INDEX,
                                Display.INDEX),
                        figure(
                                "m.top-2-share",
                                new Measure.SumOfLargest(2, LedgerColumns.FUNDS, Selection.ALL)
                                        .over(funds),
                                Unit.PERCENT,
                                Display.PERCENT_FINE),
                        figure(
                                "m.weighted-return",
                                new Measure.SumOfProducts(
                                                LedgerColumns.FIRST_DAY_RETURN,
                                                LedgerColumns.FUNDS,
                                                Selection.ALL)
                                        .over(
                                                Measure.sum(
                                                        LedgerColumns.FUNDS,
                                                        Selection.ALL.and(
                                                                new Selection.Condition.Known(
                                                                        LedgerColumns
                                                                                .FIRST_DAY_RETURN)))),
                                Unit.PERCENT,
                                Display.PERCENT),
                        figure(
                                "m.below-offer",
                                Measure.count(
                                        Selection.ALL.and(
                                                new Selection.Condition.Below(
                                                        LedgerColumns.FIRST_DAY_RETURN,
                                                        BigDecimal.ZERO))),
                                Unit.COUNT,
                                Display.COUNT),
                        figure(
                                "m.deals-10bn",
                                Measure.count(
                                        Selection.ALL.and(
                                                new Selection.Condition.AtLeast(
                                                        LedgerColumns.FUNDS,
                                                        new BigDecimal("10000000000")))),
                                Unit.COUNT,
                                Display.COUNT),
                        figure(
                                "m.industry-unknown",
                                Measure.count(
                                        Selection.ALL.and(
                                                new Selection.Condition.Unknown(
                                                        LedgerColumns.INDUSTRY))),
                                Unit.COUNT,
                                Display.COUNT),
                        figure(
                                "m.mean-of-none",
                                Measure.mean(LedgerColumns.FIRST_DAY_RETURN, on(Board.GEM)),
                                Unit.PERCENT,
                                Display.PERCENT),
                        figure(
                                "m.of-deal",
                                new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("01005")),
                                Unit.HKD,
                                Display.HKD_MN),
                        figure(
                                "m.difference",
                                new Measure.Difference(
                                        funds,
                                        Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL)),
                                Unit.HKD,
                                Display.HKD));
        return new Section(
                "measures",
                new Text.Data("Measures"),
                new Text.Data("Each kind of measure"),
                List.of(
                        new Block.Table(
                                "measures.all",
                                new Text.Data("Each kind of measure"),
                                List.of(
                                        new TableColumn(new Text.Data("Measure"), Optional.empty()),
                                        new TableColumn(new Text.Data("Value"), Optional.empty())),
                                all.stream()
                                        .map(one -> List.of(Cell.of(one.title()), Cell.of(one)))
                                        .toList(),
                                Optional.empty())));
    }

    private Section ledger() {
        return new Section(
                "ledger",
                new Text.Data("Ledger"),
                new Text.Data("Every deal, one row"),
                List.of(
                        new Block.LedgerTable(
                                Selection.Ledger.PERIOD,
                                LedgerColumns.ALL,
                                evaluator.facts().deals())));
    }

    private Figure figure(String id, Measure measure, Unit unit, Display display) {
        return Figure.of(evaluator, id, new Text.Data(id), measure, unit, display);
    }

    private static Selection on(Board board) {
        return Selection.ALL.and(
                new Selection.Condition.Is(
                        LedgerColumns.BOARD, new Label.Coded("board", board.name())));
    }
}
