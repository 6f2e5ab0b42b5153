package hk.ipo.render.excel;

import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.report.Figure;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Unit;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints every figure of the report once: id, title, value, unit, definition, rows, and the way to
 * the cell where it stands, and back. The value is a formula that points there, so that the list
 * cannot differ from the sections; its cell has a name, so that other workbooks can point at it.
 */
final class FiguresSheet {

    private static final List<String> HEADERS =
            List.of("id", "title", "value", "unit", "definition", "rows", "cell", "name");
    private static final int TITLE = 1;
    private static final int VALUE = 2;
    private static final int UNIT = 3;
    private static final int DEFINITION = 4;
    private static final int ROWS = 5;
    private static final int CELL = 6;
    private static final int NAME = 7;
    private static final int UNIT_WIDTH = 10;
    private static final int DEFINITION_WIDTH = 96;
    private static final int NUMBER_WIDTH = 12 + Page.FILTER_BUTTON;

    /** How another workbook's formula reads a figure. */
    private static final Text EXAMPLE = new Text.Data("=report.xlsx!fig_headline_funds");

    private final Book book;
    private final MeasureFormula measures;
    private final MeasureWording definitions;
    private final Headings headings;
    private final Page page;
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();

    FiguresSheet(Book book, MeasureFormula measures) {
        this.book = book;
        this.measures = measures;
        this.definitions = new MeasureWording(book.wording());
        this.headings = new Headings(book);
        this.page =
                new Page(
                        book.addSheet(book.wording().message("figures.title"), SheetPart.REFERENCE),
                        book.styles());
    }

    void write() {
        Wording wording = book.wording();
        headings.write(
                page, wording.message("figures.statement"), wording.message("figures.title"));
        int header = page.next();
        header();
        book.report().figures().forEach(this::line);
        page.filter(header, HEADERS.size());
        page.widen(DEFINITION, DEFINITION_WIDTH);
        // Where a figure stands and its name are for who has the workbook open.
        page.printBefore(CELL);
        page.skip(1);
        text(page.row(), 0, Look.NOTE, wording.message("figures.note"));
        text(page.row(), 0, Look.NOTE, book.say("excel.figures.names", Argument.words(EXAMPLE)));
        firstRows.forEach(this::linkFrom);
        page.finish();
        new PageSetup(book).apply(page, header, header);
    }

    private void header() {
        XSSFRow row = page.row();
        for (int column = 0; column < HEADERS.size(); column++) {
            book.cells()
                    .text(
                            row,
                            column,
                            Look.DATA_HEADER,
                            book.wording().message("figures.column." + HEADERS.get(column)));
            page.fit(column, column == UNIT ? UNIT_WIDTH : NUMBER_WIDTH);
        }
    }

    private void line(Figure figure) {
        Wording wording = book.wording();
        Optional<String> place = book.places().of(figure);
        XSSFRow row = page.row();
        text(row, 0, Look.SMALL_WORDS, figure.id());
        text(row, TITLE, Look.SMALL_WORDS, wording.say(figure.title()));
        book.cells()
                .formula(
                        row,
                        VALUE,
                        Look.NUMBER,
                        book.formats().withUnit(figure.display()),
                        place.map(Formula::certain).orElseGet(() -> measures.of(figure.measure())),
                        figure.value());
        page.fit(VALUE, TextWidth.of(wording.prose(figure.value(), figure.display())) + 1);
        text(row, UNIT, Look.SMALL_WORDS, figure.unit().id());
        text(row, DEFINITION, Look.SMALL_WORDS, definitions.of(figure.measure()));
        book.cells()
                .number(
                        row,
                        ROWS,
                        Look.NUMBER,
                        NumberFormats.inLedger(Unit.COUNT),
                        BigDecimal.valueOf(figure.evaluation().rows()));
        place.ifPresent(address -> link(row, address));
        name(row, figure);
    }

    private void name(XSSFRow row, Figure figure) {
        String name = book.definedNames().ofFigure(figure.id());
        book.definedNames().add(name, page.sheet(), row.getRowNum(), VALUE);
        text(row, NAME, Look.SMALL_WORDS, name);
    }

    /** Leads from the top of a sheet to the first of its figures here. */
    private void linkFrom(String sheet, int row) {
        XSSFRow top = book.workbook().getSheet(sheet).getRow(0);
        String words = book.wording().message("excel.to-figures");
        headings.linkTo(
                book.cells().text(top, 1, Look.LINK, words),
                SheetNames.quoted(page.sheet().getSheetName()) + "!A" + (row + 1));
    }

    private void link(XSSFRow row, String address) {
        firstRows.putIfAbsent(new CellReference(address).getSheetName(), row.getRowNum());

        String shown = address.replace("'", "");
        XSSFCell cell = book.cells().text(row, CELL, Look.LINK, shown);
        headings.linkTo(cell, address);
        page.fit(CELL, TextWidth.of(shown));
    }

    private void text(XSSFRow row, int column, Look look, String text) {
        book.cells().text(row, column, look, text);
        page.wrap(row, column, text, look);
        page.fitWords(column, TextWidth.of(text));
    }
}
