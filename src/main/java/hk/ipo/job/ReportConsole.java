package hk.ipo.job;

import hk.ipo.render.Wording;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the words and tables of a short report as plain text, columns below each other. */
final class ReportConsole {

    private static final String GAP = "  ";

    private final PrintStream out;
    private final Wording wording;

    ReportConsole(PrintStream out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void print(Report report) {
        for (Section section : report.sections()) {
            out.println(wording.say(section.statement()));
            section.blocks().forEach(this::print);
        }
    }

    private void print(Block block) {
        switch (block) {
            case Block.Table table -> print(table);
            case Block.Paragraph paragraph -> line(wording.say(paragraph.text()));
            case Block.Empty empty -> line(wording.say(empty.text()));
            case Block.Note note -> line(wording.say(note.text()));
            default ->
                    throw new IllegalArgumentException(
                            "words and tables expected, not " + block.getClass().getSimpleName());
        }
    }

    private void line(String words) {
        out.println();
        out.println(words);
    }

    private void print(Block.Table table) {
        line(wording.say(table.title()));
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(this::header).toList());
        table.rows().forEach(row -> lines.add(texts(table, row)));
        table.total().ifPresent(row -> lines.add(texts(table, row)));
        int[] widths = new int[table.columns().size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                text.append(column == 0 ? "" : GAP)
                        .append(padded(table, column, line.get(column), widths[column]));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static String padded(Block.Table table, int column, String text, int width) {
        String space = " ".repeat(width - text.length());
        boolean numbers =
                table.rows().stream().anyMatch(row -> row.get(column) instanceof Cell.Numeric);
        return numbers ? space + text : text + space;
    }

    private String header(TableColumn column) {
        String unit = column.display().map(wording::unit).orElse("");
        String words = wording.say(column.header());
        return unit.isEmpty() ? words : words + " (" + unit + ")";
    }

    private List<String> texts(Block.Table table, List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            texts.add(text(row.get(column), table.columns().get(column)));
        }
        return texts;
    }

    private String text(Cell cell, TableColumn column) {
        return switch (cell) {
            case Cell.OfFigure of -> wording.prose(of.figure().value(), of.figure().display());
            case Cell.Words words -> wording.say(words.text());
            case Cell.Numeric numeric ->
                    column.display().isPresent()
                            ? wording.number(numeric.value(), numeric.display())
                            : wording.prose(Optional.of(numeric.value()), numeric.display());
            case Cell.Day day -> wording.day(day.day());
            case Cell.Unknown ignored -> wording.unknown();
            case Cell.Blank ignored -> "";
        };
    }
}
