package hk.ipo.delivery;

import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.render.svg.ChartData;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a report into the words of a page. */
final class PageWording {

    private final Wording wording;
    private final MeasureWording definitions;

    PageWording(Wording wording) {
        this.wording = wording;
        this.definitions = new MeasureWording(wording);
    }

    EditionPage page(Report report) {
        return new EditionPage(
                headline(report),
                report.sections().stream().map(this::section).toList(),
                report.figures().stream().map(this::figure).toList());
    }

    String headline(Report report) {
        return wording.say(report.sections().getFirst().statement());
    }

    private EditionPage.Section section(Section section) {
        List<EditionPage.Part> parts = new ArrayList<>();
        for (Block block : section.blocks()) {
            part(block, section).ifPresent(parts::add);
        }
        return new EditionPage.Section(
                section.id(),
                wording.say(section.title()),
                wording.say(section.statement()),
                parts);
    }

    private Optional<EditionPage.Part> part(Block block, Section section) {
        return switch (block) {
            case Block.KeyFigures key ->
                    Optional.of(
                            new EditionPage.KeyFigures(
                                    key.figures().stream().map(this::keyFigure).toList()));
            case Block.Paragraph paragraph -> words(wording.say(paragraph.text()), false);
            case Block.Empty empty -> words(wording.say(empty.text()), false);
            case Block.Note note -> words(wording.say(note.text()), true);
            case Block.Table table -> Optional.of(table(table));
            case Block.Chart chart -> Optional.of(chart(chart, section));
            // Every deal with every column: the workbook is the place to read it.
            case Block.LedgerTable ignored -> Optional.empty();
        };
    }

    private static Optional<EditionPage.Part> words(String text, boolean note) {
        return Optional.of(new EditionPage.Words(text, note));
    }

    private EditionPage.KeyFigure keyFigure(Block.KeyFigure figure) {
        return new EditionPage.KeyFigure(
                prose(figure.figure()),
                wording.say(figure.caption()),
                figure.change().map(this::prose),
                figure.comparison().map(wording::say));
    }

    private EditionPage.NamedFigure figure(Figure figure) {
        return new EditionPage.NamedFigure(
                figure.id(),
                wording.say(figure.title()),
                prose(figure),
                figure.evaluation().rows(),
                definitions.of(figure.measure()));
    }

    private EditionPage.Table table(Block.Table table) {
        List<EditionPage.Column> columns = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            TableColumn column = table.columns().get(at);
            columns.add(
                    new EditionPage.Column(
                            wording.withUnit(
                                    wording.say(column.header()),
                                    column.display().map(wording::unit).orElse("")),
                            at > 0 && isOfNumbers(table, at)));
        }
        return new EditionPage.Table(
                wording.say(table.title()),
                columns,
                table.rows().stream().map(row -> texts(row, table)).toList(),
                table.total().map(row -> texts(row, table)));
    }

    private static boolean isOfNumbers(Block.Table table, int column) {
        return table.columns().get(column).display().isPresent()
                || table.rows().stream()
                        .map(row -> row.get(column))
                        .noneMatch(cell -> cell instanceof Cell.Words || cell instanceof Cell.Day);
    }

    private EditionPage.Chart chart(Block.Chart chart, Section section) {
        Block.Table table =
                section.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .filter(one -> one.id().equals(chart.table()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no table " + chart.table()));
        List<String> categories =
                table.rows().stream()
                        .map(row -> texts(row, table).get(chart.categoryColumn()))
                        .toList();
        return new EditionPage.Chart(ChartData.of(chart, table, categories, wording));
    }

    private List<String> texts(List<Cell> row, Block.Table table) {
        List<String> texts = new ArrayList<>(row.size());
        for (int at = 0; at < row.size(); at++) {
            texts.add(text(row.get(at), table.columns().get(at).display()));
        }
        return texts;
    }

    private String text(Cell cell, Optional<Display> column) {
        return switch (cell) {
            case Cell.OfFigure of -> number(of.figure().value(), of.figure().display(), column);
            case Cell.Numeric numeric ->
                    number(Optional.of(numeric.value()), numeric.display(), column);
            case Cell.Words words -> wording.say(words.text());
            case Cell.Day day -> wording.day(day.day());
            case Cell.Unknown ignored -> wording.unknown();
            case Cell.Blank ignored -> "";
        };
    }

    /** A number says its own unit unless the column's header does. */
    private String number(Optional<BigDecimal> value, Display display, Optional<Display> column) {
        boolean unitInHeader =
                column.filter(named -> wording.unit(named).equals(wording.unit(display)))
                        .isPresent();
        return unitInHeader ? wording.number(value, display) : wording.prose(value, display);
    }

    private String prose(Figure figure) {
        return wording.prose(figure.value(), figure.display());
    }
}
