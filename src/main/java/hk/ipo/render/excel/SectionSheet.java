package hk.ipo.render.excel;

import hk.ipo.report.Block;
import hk.ipo.report.Section;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.ArrayList;
import java.util.List;

/** Prints a section on its sheet: heading, blocks from the top down, notes at the foot. */
final class SectionSheet {

    private final Book book;
    private final MeasureFormula measures;
    private final Section section;
    private final Page page;
    private final SectionCharts charts;
    private final List<TableBlock.Place> tables = new ArrayList<>();
    private final List<KeyFigureLines.Place> keyFigures = new ArrayList<>();
    private final List<Block.Note> notes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    SectionSheet(Book book, MeasureFormula measures, XSSFSheet sheet, Section section) {
        this.book = book;
        this.measures = measures;
        this.section = section;
        this.page = new Page(sheet, book.styles());
        this.charts = new SectionCharts(book, page);
    }

    /** Writes the sheet and says where its key figures stand. */
    List<KeyFigureLines.Place> write() {
        new Headings(book)
                .write(
                        page,
                        book.wording().say(section.statement()),
                        book.wording().say(section.title()));
        section.blocks().forEach(this::write);
        writeNotes();
        page.finish();
        charts.draw(tables);
        new PageSetup(book).apply(page, firstRepeated(), lastRepeated(), starts);
        return keyFigures;
    }

    private void write(Block block) {
        switch (block) {
            case Block.KeyFigures figures -> {
                keyFigures.addAll(new KeyFigureLines(book, page).write(figures, measures));
                page.skip(1);
            }
            case Block.Paragraph paragraph -> {
                sentences(Look.PARAGRAPH, book.wording().say(paragraph.text()));
                page.skip(1);
            }
            case Block.Table table -> {
                starts.add(page.next());
                tables.add(new TableBlock(book, page, measures, table).write());
            }
            case Block.Chart chart -> {
                starts.add(page.next());
                charts.reserve(chart, tables);
            }
            case Block.Note note -> notes.add(note);
            case Block.Empty empty -> {
                sentences(Look.EMPTY, book.wording().say(empty.text()));
                page.skip(1);
            }
            // A ledger stands on a sheet of its own.
            case Block.LedgerTable ignored -> {}
        }
    }

    private void writeNotes() {
        for (int number = 1; number <= notes.size(); number++) {
            sentences(Look.NOTE, number + "  " + book.wording().say(notes.get(number - 1).text()));
        }
    }

    private void sentences(Look look, String text) {
        XSSFRow row = page.row();
        book.cells().text(row, 0, look, text);
        page.fitSentences();
        page.wrap(row, 0, text, look);
    }

    /** The header of a lone table is repeated on each page, otherwise the sheet's heading. */
    private int firstRepeated() {
        return tables.size() == 1 ? tables.getFirst().headerRow() : 0;
    }

    private int lastRepeated() {
        return tables.size() == 1 ? tables.getFirst().headerRow() : Headings.ROWS - 1;
    }
}
