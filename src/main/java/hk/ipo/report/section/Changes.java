package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.FactChange;
import hk.ipo.statistic.MarketDiff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells a year on one day from the same year on a later day: every headline figure then and
 * now, and the facts that explain the change. Its values are those of two days, so that they are no
 * measures over either day's ledger.
 *
 * @param then the figures of the earlier day
 * @param now the figures of the later day
 * @param diff the facts that tell the two days apart
 */
record Changes(List<Figure> then, List<Figure> now, MarketDiff diff) {

    /** The id of the section. */
    static final String ID = "changes";

    private static final String HEADLINE = "headline.";

    Changes {
        then = headline(then);
        now = headline(now);
    }

    Section section() {
        Argument from = Argument.day(diff.before().asOf());
        List<Block> blocks = new ArrayList<>();
        blocks.add(headline());
        blocks.add(
                diff.changes().isEmpty()
                        ? new Block.Empty(Text.of("changes.none"))
                        : new Block.Table(
                                "changes.facts",
                                Text.of("changes.table.facts"),
                                columns(),
                                Itemised.rows(diff.changes(), ChangeCells::of, Changes::rest),
                                Optional.of(total())));
        blocks.add(new Block.Note(Text.of("changes.note")));
        return new Section(
                ID,
                Text.of("section.changes", from),
                Text.of("changes.statement", from, Argument.day(diff.after().asOf())),
                blocks);
    }

    private Block.Table headline() {
        return new Block.Table(
                "changes.headline",
                Text.of("changes.table.headline"),
                List.of(
                        TableColumn.words("column.figure"),
                        TableColumn.words("changes.column.before"),
                        TableColumn.words("changes.column.after"),
                        TableColumn.words("changes.column.difference")),
                now.stream().map(this::row).toList(),
                Optional.empty());
    }

    private List<Cell> row(Figure figure) {
        Optional<BigDecimal> was =
                then.stream()
                        .filter(one -> one.id().equals(figure.id()))
                        .findFirst()
                        .flatMap(Figure::value);
        return List.of(
                Cell.of(figure.title()),
                number(was, figure.display()),
                number(figure.value(), figure.display()),
                number(
                        was.flatMap(value -> figure.value().map(is -> is.subtract(value))),
                        figure.display()));
    }

    private static Cell number(Optional<BigDecimal> value, Display display) {
        return value.<Cell>map(known -> new Cell.Numeric(known, display))
                .orElseGet(Cell.Unknown::new);
    }

    private static List<TableColumn> columns() {
        return List.of(
                TableColumn.words("changes.column.kind"),
                TableColumn.words("column.stock-code"),
                TableColumn.words("column.issuer"),
                TableColumn.words("changes.column.what"),
                TableColumn.words("changes.column.before"),
                TableColumn.words("changes.column.after"),
                TableColumn.numbers("changes.column.funds", Display.HKD));
    }

    private static List<Cell> rest(List<FactChange> others) {
        return List.of(
                Cell.of(Text.of("changes.rest", Argument.plain(others.size()))),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Numeric(
                        others.stream()
                                .map(FactChange::funds)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        Display.HKD));
    }

    private List<Cell> total() {
        return List.of(
                Cell.of(Text.of("total")),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Blank(),
                new Cell.Numeric(diff.funds(), Display.HKD));
    }

    private static List<Figure> headline(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.id().startsWith(HEADLINE)).toList();
    }

    /** The same over two days' facts. */
    static Changes between(
            EditionFacts before, List<Figure> then, EditionFacts after, List<Figure> now) {
        return new Changes(then, now, MarketDiff.between(before, after));
    }
}
