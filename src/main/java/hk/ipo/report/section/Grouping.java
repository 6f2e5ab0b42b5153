package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The deals of an edition by the kinds of one category: listings, funds, share of all funds and
 * median size of each, with the deals of unknown kind in a group of their own so that the groups
 * add up to the whole.
 */
final class Grouping {

    /** The code of the group of unknown kind. */
    private static final String UNKNOWN = "UNKNOWN";

    /** The table's column that the chart draws. */
    private static final int FUNDS_COLUMN = 2;

    private final Edition edition;
    private final String id;
    private final List<Group> groups;

    private Grouping(Edition edition, String id, List<Group> groups) {
        this.edition = edition;
        this.id = id;
        this.groups = groups;
    }

    /** One kind and the deals of it. */
    record Group(String code, Text name, Selection selection) {}

    /** The kinds given, in that order, whether or not a deal is of them. */
    static Grouping by(
            Edition edition, String id, Column.Category column, List<Label> labels, Text unknown) {
        List<Group> groups = new ArrayList<>();
        for (Label label : labels) {
            groups.add(
                    new Group(
                            label.code(),
                            Words.of(label),
                            Selection.ALL.and(new Selection.Condition.Is(column, label))));
        }
        Selection others = Selection.ALL.and(new Selection.Condition.Unknown(column));
        if (edition.isAny(others)) {
            groups.add(new Group(UNKNOWN, unknown, others));
        }
        return new Grouping(edition, id, groups);
    }

    /** The kinds that occur, the one with the most funds first. */
    static Grouping byFunds(Edition edition, String id, Column.Category column, Text unknown) {
        Map<Label, BigDecimal> funds = new HashMap<>();
        for (Deal deal : edition.facts().deals()) {
            column.value()
                    .apply(deal)
                    .ifPresent(
                            label ->
                                    funds.merge(
                                            label,
                                            fundsOf(deal).orElse(BigDecimal.ZERO),
                                            BigDecimal::add));
        }
        Comparator<Map.Entry<Label, BigDecimal>> byFunds = Map.Entry.comparingByValue();
        List<Label> labels =
                funds.entrySet().stream()
                        .sorted(byFunds.reversed().thenComparing(entry -> entry.getKey().code()))
                        .map(Map.Entry::getKey)
                        .toList();
        return by(edition, id, column, labels, unknown);
    }

    List<Group> groups() {
        return groups;
    }

    Figure listings(Group group) {
        return edition.count(
                id + "." + group.code() + ".listings",
                title("figure.group.listings", group),
                group.selection());
    }

    Figure funds(Group group) {
        return edition.funds(
                id + "." + group.code() + ".funds",
                title("figure.group.funds", group),
                group.selection());
    }

    Figure share(Group group) {
        return edition.share(
                id + "." + group.code() + ".share",
                title("figure.group.share", group),
                Measure.sum(LedgerColumns.FUNDS, group.selection()),
                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                Display.PERCENT);
    }

    /** The group with the most funds; empty without deals. */
    Optional<Group> leader() {
        return groups.stream()
                .filter(group -> !group.code().equals(UNKNOWN))
                .filter(group -> funds(group).value().orElse(BigDecimal.ZERO).signum() > 0)
                .max(Comparator.comparing(group -> funds(group).value().orElse(BigDecimal.ZERO)));
    }

    /** The table of all groups, with a total. */
    Block.Table table(String tableId, String titleKey, String groupHeaderKey) {
        List<List<Cell>> rows =
                groups.stream()
                        .map(
                                group ->
                                        List.of(
                                                Cell.of(group.name()),
                                                Cell.of(listings(group)),
                                                Cell.of(funds(group)),
                                                Cell.of(share(group)),
                                                Cell.of(median(group))))
                        .toList();
        return new Block.Table(
                tableId,
                Text.of(titleKey, Text.Argument.words(edition.period())),
                List.of(
                        TableColumn.words(groupHeaderKey),
                        TableColumn.numbers("column.listings", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_BN),
                        TableColumn.numbers("column.share", Display.PERCENT),
                        TableColumn.numbers("column.median", Display.HKD_MN)),
                rows,
                Optional.of(
                        List.of(
                                Cell.of(Text.of("total")),
                                Cell.of(edition.allListings()),
                                Cell.of(edition.allFunds()),
                                Cell.of(
                                        edition.share(
                                                id + ".total.share",
                                                Text.of("figure.total-share"),
                                                total(
                                                        group ->
                                                                Measure.sum(
                                                                        LedgerColumns.FUNDS,
                                                                        group)),
                                                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                                Display.PERCENT)),
                                Cell.of(
                                        medianOf(
                                                "headline.median-size",
                                                Text.of("figure.median-size"),
                                                Selection.ALL)))));
    }

    /** The table of all groups and a chart of their funds. */
    List<Block> blocks(String sectionId) {
        String tableId = sectionId + ".by-group";
        return List.of(
                table(tableId, sectionId + ".table", sectionId + ".column"),
                new Block.Chart(
                        Block.ChartKind.BAR,
                        Text.of(sectionId + ".chart.title"),
                        Text.of("chart.funds", Text.Argument.words(edition.period())),
                        tableId,
                        0,
                        List.of(new Block.Series(FUNDS_COLUMN, Text.of("column.funds"), true))));
    }

    /** The groups' listings and funds each add up to the edition's. */
    Stream<Check> checks() {
        return Stream.of(
                new Check(
                        id + ".listings",
                        Text.of("check.listings", Text.Argument.words(Text.of("section." + id))),
                        total(Measure::count),
                        Measure.count(Selection.ALL),
                        Unit.COUNT),
                new Check(
                        id + ".funds",
                        Text.of("check.funds", Text.Argument.words(Text.of("section." + id))),
                        total(group -> Measure.sum(LedgerColumns.FUNDS, group)),
                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                        Unit.HKD));
    }

    private Measure total(Function<Selection, Measure> of) {
        return new Measure.Total(groups.stream().map(Group::selection).map(of).toList());
    }

    private Figure median(Group group) {
        return medianOf(
                id + "." + group.code() + ".median",
                title("figure.group.median", group),
                group.selection());
    }

    private Figure medianOf(String figureId, Text title, Selection selection) {
        return edition.figure(
                figureId,
                title,
                Measure.median(LedgerColumns.FUNDS, selection),
                Unit.HKD,
                Display.HKD_MN);
    }

    private Text title(String key, Group group) {
        return Text.of(key, Text.Argument.words(group.name()));
    }

    private static Optional<BigDecimal> fundsOf(Deal deal) {
        return LedgerColumns.FUNDS.value().apply(deal);
    }
}
