package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.MarketDiff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of what changed between two editions of a year: every headline figure then and now,
 * and the facts that explain the change. Its values are those of two days, so that they are no
 * measures over either day's ledger.
 */
public final class ChangesReport {

    private static final String HEADLINE = "headline.";

    private final Report before;
    private final Report after;
    private final MarketDiff diff;

    private ChangesReport(Report before, Report after) {
        this.before = before;
        this.after = after;
        this.diff = MarketDiff.between(before.facts(), after.facts());
    }

    /**
     * The report of what tells an edition from an earlier one of the same year.
     *
     * @throws IllegalArgumentException when they are of different years
     */
    public static Report of(Report before, Report after) {
        ChangesReport report = new ChangesReport(before, after);
        return new Report(after.facts(), List.of(report.section()), List.of());
    }

    private Section section() {
        Argument from = Argument.day(before.facts().asOf());
        List<Block> blocks = new ArrayList<>();
        blocks.add(headline());
        blocks.add(
                diff.changes().isEmpty()
                        ? new Block.Empty(Text.of("changes.none"))
                        : new Block.Table(
                                "changes.facts",
                                Text.of("changes.table.facts"),
                                columns(),
                                diff.changes().stream().map(ChangeCells::of).toList(),
                                Optional.of(total())));
        blocks.add(new Block.Note(Text.of("changes.note")));
        return new Section(
                "changes",
                Text.of("section.changes", from),
                Text.of("changes.statement", from, Argument.day(after.facts().asOf())),
                blocks);
    }

    private Block.Table headline() {
        return new Block.Table(
                "changes.headline",
                Text.of("changes.table.headline"),
                List.of(
                        TableColumn.words("column.figure"),
                        TableColumn.words("changes.column.unit"),
                        TableColumn.words("changes.column.before"),
                        TableColumn.words("changes.column.after"),
                        TableColumn.words("changes.column.difference")),
                after.figures().stream()
                        .filter(figure -> figure.id().startsWith(HEADLINE))
                        .map(this::row)
                        .toList(),
                Optional.empty());
    }

    private List<Cell> row(Figure now) {
        Optional<BigDecimal> was =
                before.figures().stream()
                        .filter(figure -> figure.id().equals(now.id()))
                        .findFirst()
                        .flatMap(Figure::value);
        return List.of(
                Cell.of(now.title()),
                Cell.of(Text.of("unit." + now.display().name())),
                number(was, now.display()),
                number(now.value(), now.display()),
                number(
                        was.flatMap(then -> now.value().map(value -> value.subtract(then))),
                        now.display()));
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
}
