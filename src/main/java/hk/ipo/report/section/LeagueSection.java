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
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who brought offers to market: a league table by funds and one by deals.
 *
 * @param id the section's id, {@code sponsors}
 * @param column where the firms are named
 * @param shared whether several firms share a deal, so that equal credit differs from full credit
 */
record LeagueSection(String id, Column.Words column, boolean shared) implements ReportSection {

    private static final int RANKS = 15;

    @Override
    public Section build(Edition edition) {
        List<House> houses = House.of(edition, column);
        List<Block> blocks = new ArrayList<>();
        if (houses.isEmpty()) {
            blocks.add(new Block.Empty(Text.of(id + ".empty")));
        } else {
            blocks.add(table(edition, houses, "by-funds"));
            blocks.add(table(edition, houses, "by-deals"));
            blocks.add(new Block.Note(Text.of(id + ".note.credit")));
            blocks.add(new Block.Note(Text.of("league.note.names")));
        }
        return new Section(
                id,
                Text.of("section." + id),
                houses.isEmpty() ? Text.of(id + ".empty") : statement(edition, houses),
                blocks);
    }

    /** What sponsors are credited with in equal parts comes to the funds that they share. */
    @Override
    public List<Check> checks(Edition edition) {
        Selection known =
                Selection.ALL.and(new Selection.Condition.Known(LedgerColumns.SPONSOR_COUNT));
        return shared
                ? List.of(
                        new Check(
                                id + ".equal-credit",
                                Text.of(
                                        "check.funds",
                                        Argument.words(Text.of("league.equal-credit"))),
                                new Measure.Total(
                                        List.of(
                                                new Measure.SumOfProducts(
                                                        LedgerColumns.SPONSOR_PART,
                                                        LedgerColumns.SPONSOR_COUNT,
                                                        Selection.ALL),
                                                Measure.sum(
                                                        LedgerColumns.SPONSOR_REMAINDER,
                                                        Selection.ALL))),
                                Measure.sum(LedgerColumns.FUNDS, known),
                                Unit.HKD))
                : List.of();
    }

    private Text statement(Edition edition, List<House> houses) {
        House leader = ranked(edition, houses, "by-funds").getFirst();
        return Text.of(
                "league.statement",
                Argument.words(leader.words()),
                Argument.figure(full(edition, leader, "by-funds", 1)),
                Argument.figure(deals(edition, leader, "by-funds", 1)));
    }

    private Block table(Edition edition, List<House> houses, String order) {
        List<House> ranked = ranked(edition, houses, order).stream().limit(RANKS).toList();
        List<TableColumn> columns =
                new ArrayList<>(
                        List.of(
                                TableColumn.words("ledger." + column.id()),
                                TableColumn.numbers("league.column.deals", Display.COUNT),
                                TableColumn.numbers("league.column.full", Display.HKD_BN),
                                TableColumn.numbers("league.column.full-share", Display.PERCENT)));
        if (shared) {
            columns.add(2, TableColumn.numbers("league.column.equal-deals", Display.SHARED_COUNT));
            columns.add(TableColumn.numbers("league.column.equal", Display.HKD_BN));
            columns.add(TableColumn.numbers("league.column.equal-share", Display.PERCENT));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int rank = 1; rank <= ranked.size(); rank++) {
            rows.add(row(edition, ranked.get(rank - 1), order, rank));
        }
        return new Block.Table(
                id + "." + order,
                title(order, ranked.size(), houses.size()),
                columns,
                rows,
                Optional.empty());
    }

    private static Text title(String order, int listed, int all) {
        return listed == all
                ? Text.of("league.table." + order + ".all", Argument.plain(all))
                : Text.of("league.table." + order, Argument.plain(listed), Argument.plain(all));
    }

    private List<Cell> row(Edition edition, House house, String order, int rank) {
        List<Cell> row =
                new ArrayList<>(
                        List.of(
                                Cell.of(house.words()),
                                Cell.of(deals(edition, house, order, rank)),
                                Cell.of(full(edition, house, order, rank)),
                                Cell.of(
                                        share(
                                                edition,
                                                "full-share",
                                                house.fullCredit(),
                                                order,
                                                rank))));
        if (shared) {
            row.add(
                    2,
                    Cell.of(
                            edition.figure(
                                    figureId(order, rank, "equal-deals"),
                                    title("equal-deals", rank),
                                    house.equalDeals(),
                                    Unit.SHARED_COUNT,
                                    Display.SHARED_COUNT)));
            row.add(
                    Cell.of(
                            edition.figure(
                                    figureId(order, rank, "equal"),
                                    title("equal", rank),
                                    house.equalCredit(),
                                    Unit.HKD,
                                    Display.HKD_BN)));
            row.add(Cell.of(share(edition, "equal-share", house.equalCredit(), order, rank)));
        }
        return row;
    }

    private Figure deals(Edition edition, House house, String order, int rank) {
        return edition.figure(
                figureId(order, rank, "deals"),
                title("deals", rank),
                house.deals(),
                Unit.COUNT,
                Display.COUNT);
    }

    private Figure full(Edition edition, House house, String order, int rank) {
        return edition.figure(
                figureId(order, rank, "full"),
                title("full", rank),
                house.fullCredit(),
                Unit.HKD,
                Display.HKD_BN);
    }

    private Figure share(Edition edition, String figure, Measure part, String order, int rank) {
        return edition.share(
                figureId(order, rank, figure),
                title(figure, rank),
                part,
                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                Display.PERCENT);
    }

    /** The first by funds or by deals, then by the other; ties by name. */
    private List<House> ranked(Edition edition, List<House> houses, String order) {
        Comparator<House> byFunds =
                Comparator.comparing(house -> value(edition, house.fullCredit()));
        Comparator<House> byDeals = Comparator.comparing(house -> value(edition, house.deals()));
        Comparator<House> first =
                order.equals("by-funds")
                        ? byFunds.thenComparing(byDeals)
                        : byDeals.thenComparing(byFunds);
        return houses.stream().sorted(first.reversed().thenComparing(House::name)).toList();
    }

    private static BigDecimal value(Edition edition, Measure measure) {
        return edition.figure("rank", Text.of("total"), measure, Unit.COUNT, Display.COUNT)
                .value()
                .orElse(BigDecimal.ZERO);
    }

    private String figureId(String order, int rank, String figure) {
        return id + "." + order + "-" + rank + "." + figure;
    }

    private Text title(String figure, int rank) {
        return Text.of(
                "figure.league." + figure,
                Argument.words(Text.of("section." + id)),
                Argument.plain(rank));
    }
}
