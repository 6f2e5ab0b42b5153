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

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The over-allotments known by the as-of day. What became known later is not said. */
final class OverAllotmentSection implements ReportSection {

    /** Some proceeds, however small: a cent is the smallest amount there is. */
    private static final Selection EXERCISED =
            Selection.ALL.and(
                    new Selection.Condition.AtLeast(
                            LedgerColumns.OVER_ALLOTMENT, new BigDecimal("0.01")));

    @Override
    public Section build(Edition edition) {
        List<Exercise> exercises = Exercise.of(edition);
        boolean empty = exercises.isEmpty();
        return new Section(
                "over-allotments",
                Text.of("section.over-allotments"),
                empty ? Text.of("over-allotments.empty") : statement(edition),
                empty
                        ? List.of(new Block.Empty(Text.of("over-allotments.empty")))
                        : List.of(
                                measures(edition),
                                table(edition, exercises),
                                new Block.Note(Text.of("over-allotments.note.basis")),
                                new Block.Note(
                                        Text.of(
                                                "over-allotments.note.known",
                                                Argument.day(edition.facts().asOf())))));
    }

    private static Text statement(Edition edition) {
        return Text.of(
                "over-allotments.statement",
                Argument.figure(deals(edition)),
                Argument.figure(offers(edition)),
                Argument.figure(amount(edition)));
    }

    private static Block measures(Edition edition) {
        return new Block.Table(
                "over-allotments.measures",
                Text.of("over-allotments.table.measures"),
                List.of(
                        TableColumn.words("column.figure"),
                        new TableColumn(Text.of("column.value"), Optional.empty())),
                List.of(
                        row(deals(edition)),
                        row(
                                edition.share(
                                        "over-allotments.deals-share",
                                        Text.of("figure.over-allotments.deals-share"),
                                        Measure.count(EXERCISED),
                                        Measure.count(Selections.OFFERS),
                                        Display.PERCENT)),
                        row(amount(edition)),
                        row(
                                edition.share(
                                        "over-allotments.share-of-base",
                                        Text.of("figure.over-allotments.share-of-base"),
                                        amount(),
                                        Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL),
                                        Display.PERCENT)),
                        row(
                                edition.share(
                                        "over-allotments.share-of-own-base",
                                        Text.of("figure.over-allotments.share-of-own-base"),
                                        amount(),
                                        Measure.sum(LedgerColumns.FUNDS_BASE, EXERCISED),
                                        Display.PERCENT))),
                Optional.empty());
    }

    private static Block table(Edition edition, List<Exercise> exercises) {
        return new Block.Table(
                "over-allotments.by-deal",
                Text.of("over-allotments.table.by-deal"),
                List.of(
                        TableColumn.words("column.issuer"),
                        TableColumn.words("column.other-name"),
                        TableColumn.words("column.stock-code"),
                        TableColumn.words("bridge.column.known-on"),
                        TableColumn.words("over-allotments.column.basis"),
                        TableColumn.numbers("over-allotments.column.proceeds", Display.HKD_MN)),
                Itemised.rows(
                        exercises,
                        one -> row(edition, one),
                        others ->
                                List.of(
                                        Cell.of(
                                                Text.of(
                                                        "bridge.rest",
                                                        Argument.plain(others.size()))),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Blank(),
                                        new Cell.Numeric(
                                                Exercise.proceeds(others), Display.HKD_MN))),
                Optional.of(
                        List.of(
                                Cell.of(Text.of("total")),
                                new Cell.Blank(),
                                new Cell.Blank(),
                                new Cell.Blank(),
                                new Cell.Blank(),
                                Cell.of(amount(edition)))));
    }

    private static List<Cell> row(Edition edition, Exercise one) {
        Deal deal = one.deal();
        return List.of(
                Cell.of(Words.issuer(deal)),
                Words.otherName(deal),
                Words.stockCode(deal),
                new Cell.Day(one.overAllotment().knownOn()),
                Cell.of(Text.of("over-allotments.basis." + one.overAllotment().basis().name())),
                proceeds(edition, one));
    }

    /** A figure where the ledger has it, otherwise the number as read. */
    private static Cell proceeds(Edition edition, Exercise one) {
        return one.isLedgerValue(edition)
                ? Cell.of(
                        edition.figure(
                                "over-allotments." + one.deal().stockCode() + ".proceeds",
                                Text.of(
                                        "figure.over-allotments.proceeds",
                                        Argument.words(Words.issuer(one.deal()))),
                                new Measure.OfDeal(
                                        LedgerColumns.OVER_ALLOTMENT, one.deal().stockCode()),
                                Unit.HKD,
                                Display.HKD_MN))
                : new Cell.Numeric(one.proceeds().amount(), Display.HKD_MN);
    }

    private static Figure deals(Edition edition) {
        return edition.count(
                "over-allotments.deals", Text.of("figure.over-allotments.deals"), EXERCISED);
    }

    private static Figure offers(Edition edition) {
        return edition.count("headline.offers", Text.of("figure.offers"), Selections.OFFERS);
    }

    private static Figure amount(Edition edition) {
        return edition.figure(
                "over-allotments.amount",
                Text.of("figure.over-allotment"),
                amount(),
                Unit.HKD,
                Display.HKD_BN);
    }

    private static Measure amount() {
        return Measure.sum(LedgerColumns.OVER_ALLOTMENT, Selection.ALL);
    }

    private static List<Cell> row(Figure figure) {
        return List.of(Cell.of(figure.title()), Cell.of(figure));
    }
}
