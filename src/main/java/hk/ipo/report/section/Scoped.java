package hk.ipo.report.section;

import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Figure;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.EditionFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says throughout a report that it is about some deals alone: in the first section's first
 * sentence, in every heading, table, chart and total, in each figure's title, and in a note. A
 * figure of such a report that is read by itself must not be taken for the market's.
 */
final class Scoped {

    /**
     * Sentences that speak of Hong Kong as a whole: the first sentence here stands in their place.
     */
    private static final Set<String> OF_HONG_KONG =
            Set.of("headline.sentence.up", "headline.sentence.down", "headline.sentence.plain");

    private final DealScope scope;

    Scoped(DealScope scope) {
        this.scope = scope;
    }

    /**
     * The sections, saying what they are about.
     *
     * @param part the edition's facts
     * @param whole the facts of the whole market
     */
    List<Section> of(List<Section> sections, EditionFacts part, EditionFacts whole) {
        List<Section> scoped = new ArrayList<>(sections.stream().map(this::section).toList());
        Section first = scoped.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        Text.of(
                                "scope.sentence",
                                Argument.words(scope.name()),
                                Argument.plain(part.deals().size()),
                                Argument.plain(whole.deals().size()),
                                Argument.plain(part.year()))));
        blocks.addAll(first.blocks());
        blocks.add(
                new Block.Note(
                        Text.of(
                                "scope.note",
                                Argument.words(scope.name()),
                                Argument.words(new ScopeWords(whole).of(scope)))));
        scoped.set(0, new Section(first.id(), first.title(), first.statement(), blocks));
        return scoped;
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                section.title(),
                about(section.statement()),
                section.blocks().stream()
                        .filter(block -> !isOfHongKong(block))
                        .map(this::block)
                        .toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.KeyFigures key ->
                    new Block.KeyFigures(key.figures().stream().map(this::keyFigure).toList());
            case Block.Paragraph paragraph -> paragraph;
            case Block.Table table ->
                    new Block.Table(
                            table.id(),
                            about(table.title()),
                            table.columns(),
                            table.rows().stream().map(this::cells).toList(),
                            table.total().map(this::total));
            case Block.Chart chart ->
                    new Block.Chart(
                            chart.kind(),
                            about(chart.title()),
                            chart.subtitle(),
                            chart.table(),
                            chart.categoryColumn(),
                            chart.series());
            case Block.LedgerTable ledger -> ledger;
            case Block.Note note -> new Block.Note(note(note.text()));
            case Block.Empty empty -> empty;
        };
    }

    private Block.KeyFigure keyFigure(Block.KeyFigure one) {
        return new Block.KeyFigure(
                figure(one.figure()),
                one.caption(),
                one.change().map(this::figure),
                one.comparison());
    }

    private List<Cell> cells(List<Cell> row) {
        return row.stream().map(this::cell).toList();
    }

    private Cell cell(Cell cell) {
        return cell instanceof Cell.OfFigure of ? Cell.of(figure(of.figure())) : cell;
    }

    private List<Cell> total(List<Cell> row) {
        List<Cell> cells = new ArrayList<>(cells(row));
        if (cells.getFirst() instanceof Cell.Words) {
            cells.set(0, Cell.of(Text.of("scope.total", Argument.words(scope.name()))));
        }
        return cells;
    }

    private Figure figure(Figure figure) {
        return new Figure(
                figure.id(),
                about(figure.title()),
                figure.measure(),
                figure.unit(),
                figure.display(),
                figure.evaluation());
    }

    private static boolean isOfHongKong(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.text() instanceof Text.Message message
                && OF_HONG_KONG.contains(message.key());
    }

    /** The note on the headline's basis speaks of totals that are the whole market's. */
    private static Text note(Text text) {
        return text instanceof Text.Message message && message.key().equals("headline.note.basis")
                ? Text.of("scope.headline.note.basis")
                : text;
    }

    private Text about(Text text) {
        return Text.of("scope.about", Argument.words(scope.name()), Argument.words(text));
    }
}
