package hk.ipo.render.excel;

import hk.ipo.render.MeasureWording;
import hk.ipo.render.Wording;
import hk.ipo.report.Figure;
import hk.ipo.statistic.Unit;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Prints every figure of the report once: id, title, value, unit, definition, rows, and the way to
 * the cell where it stands. The value is a formula that points there, so that the list cannot
 * differ from the sections.
 */
final class FiguresSheet {

    private static final List<String> HEADERS =
            List.of("id", "title", "value", "unit", "definition", "rows", "cell");
    private static final int TITLE = 1;
    private static final int VALUE = 2;
    private static final int UNIT = 3;
    private static final int DEFINITION = 4;
    private static final int ROWS = 5;
    private static final int CELL = 6;
    private static final int NUMBER_WIDTH = 12;

    private final Book book;
    private final MeasureFormula measures;
    private final MeasureWording definitions;
    private final Headings headings;
    private final Page page;

    FiguresSheet(Book book, MeasureFormula measures) {
        this.book = book;
        this.measures = measures;
        this.definitions = new MeasureWording(book.wording());
        this.headings = new Headings(book);
        this.page = new Page(book.addSheet(book.wording().message("figures.title")));
    }

    void write() {
        Wording wording = book.wording();
        headings.write(
                page, wording.message("figures.statement"), wording.message("figures.title"));
        int header = page.next();
        header();
        book.report().figures().forEach(this::line);
        page.skip(1);
        XSSFRow note = page.row();
        text(note, 0, Look.NOTE, wording.message("figures.note"));
        page.finish();
        new PageSetup(book).apply(page, header, header);
    }

    private void header() {
        XSSFRow row = page.row();
        for (int column = 0; column < HEADERS.size(); column++) {
            boolean numbers = column == VALUE || column == ROWS;
            book.cells()
                    .text(
                            row,
                            column,
                            numbers ? Look.HEADER_NUMBER : Look.HEADER_WORDS,
                            book.wording().message("figures.column." + HEADERS.get(column)));
            page.fit(column, NUMBER_WIDTH);
        }
    }

    private void line(Figure figure) {
        Wording wording = book.wording();
        Optional<String> place = book.places().of(figure);
        XSSFRow row = page.row();
        text(row, 0, Look.WORDS, figure.id());
        text(row, TITLE, Look.WORDS, wording.say(figure.title()));
        book.cells()
                .formula(
                        row,
                        VALUE,
                        Look.NUMBER,
                        book.formats().withUnit(figure.display()),
                        place.map(Formula::certain).orElseGet(() -> measures.of(figure.measure())),
                        figure.value());
        page.fit(VALUE, TextWidth.of(wording.prose(figure.value(), figure.display())) + 1);
        text(row, UNIT, Look.WORDS, figure.unit().id());
        text(row, DEFINITION, Look.WORDS, definitions.of(figure.measure()));
        book.cells()
                .number(
                        row,
                        ROWS,
                        Look.NUMBER,
                        NumberFormats.inLedger(Unit.COUNT),
                        BigDecimal.valueOf(figure.evaluation().rows()));
        place.ifPresent(address -> link(row, address));
    }

    private void link(XSSFRow row, String address) {
        String shown = address.replace("'", "");
        XSSFCell cell = book.cells().text(row, CELL, Look.LINK, shown);
        headings.linkTo(cell, address);
        page.fit(CELL, TextWidth.of(shown));
    }

    private void text(XSSFRow row, int column, Look look, String text) {
        book.cells().text(row, column, look, text);
        page.wrap(row, column, text, look);
        page.fit(column, TextWidth.of(text));
    }
}
