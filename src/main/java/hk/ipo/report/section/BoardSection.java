package hk.ipo.report.section;

import hk.ipo.market.Board;
import hk.ipo.market.Chapter;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Main Board and GEM; the special chapters; weighted voting rights. */
final class BoardSection implements ReportSection {

    @Override
    public Section build(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        if (edition.facts().deals().isEmpty()) {
            blocks.add(new Block.Empty(Text.of("no-listings")));
        } else {
            blocks.add(boards(edition).table("board.by-group", "board.table", "board.column"));
            blocks.add(special(edition));
            blocks.add(new Block.Note(Text.of("board.note.chapter")));
        }
        return new Section(
                "board",
                Text.of("section.board"),
                Text.of(
                        "board.statement",
                        Argument.figure(
                                edition.count(
                                        "board.MAIN.listings",
                                        Text.of("headline.row.main"),
                                        Selections.MAIN_BOARD)),
                        Argument.figure(edition.allListings())),
                blocks);
    }

    @Override
    public List<Check> checks(Edition edition) {
        return boards(edition).checks().toList();
    }

    private static Grouping boards(Edition edition) {
        return Grouping.by(
                edition,
                "board",
                LedgerColumns.BOARD,
                Arrays.stream(Board.values())
                        .<Label>map(board -> new Label.Coded("board", board.name()))
                        .toList(),
                Text.of("unknown-group"));
    }

    private static Block special(Edition edition) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            rows.add(
                    row(
                            edition,
                            "chapter." + chapter.code(),
                            Text.of("chapter.long." + chapter.code()),
                            LedgerColumns.CHAPTER,
                            new Label.Coded("chapter", chapter.code())));
        }
        rows.add(
                row(
                        edition,
                        "weighted-voting.YES",
                        Text.of("ledger.weighted-voting"),
                        LedgerColumns.WEIGHTED_VOTING,
                        new Label.Coded("yes-no", "YES")));
        return new Block.Table(
                "board.special",
                Text.of("board.table.special"),
                List.of(
                        TableColumn.words("board.column.special"),
                        TableColumn.numbers("column.listings", Display.COUNT),
                        TableColumn.numbers("column.funds", Display.HKD_BN),
                        TableColumn.numbers("column.share", Display.PERCENT)),
                rows,
                Optional.empty());
    }

    /** None recorded does not say that there was none, so that it is not shown as zero. */
    private static List<Cell> row(
            Edition edition, String id, Text name, Column.Category column, Label label) {
        Selection selection = Selection.ALL.and(new Selection.Condition.Is(column, label));
        if (!edition.isAny(selection)) {
            return List.of(
                    Cell.of(name), new Cell.Unknown(), new Cell.Unknown(), new Cell.Unknown());
        }
        return List.of(
                Cell.of(name),
                Cell.of(
                        edition.count(
                                id + ".listings",
                                Text.of("figure.group.listings", Argument.words(name)),
                                selection)),
                Cell.of(
                        edition.funds(
                                id + ".funds",
                                Text.of("figure.group.funds", Argument.words(name)),
                                selection)),
                Cell.of(
                        edition.share(
                                id + ".share",
                                Text.of("figure.group.share", Argument.words(name)),
                                Measure.sum(LedgerColumns.FUNDS, selection),
                                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                Display.PERCENT)));
    }
}
