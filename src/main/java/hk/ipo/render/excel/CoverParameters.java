package hk.ipo.render.excel;

import hk.ipo.market.Period;
import hk.ipo.report.Display;

import org.apache.poi.xssf.usermodel.XSSFRow;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Prints what the edition is about, each in a cell with a name for formulas elsewhere. */
final class CoverParameters {

    private static final int VALUE = 1;

    /** Words right after a number that ends its cell would touch it. */
    private static final int BETWEEN = 2;

    private static final int NAME = 3;
    private static final int DAY_WIDTH = 16;

    private final Book book;
    private final Page page;

    CoverParameters(Book book, Page page) {
        this.book = book;
        this.page = page;
    }

    void write() {
        Period period = book.report().facts().period();
        header();
        year(BigDecimal.valueOf(book.report().facts().year()));
        day("as_of", book.report().facts().asOf());
        day("period_start", period.start());
        day("period_end", period.end());
        note("excel.cover.marks");
        note("excel.cover.names");
    }

    private void header() {
        XSSFRow row = page.row();
        book.cells().text(row, 0, Look.HEADER_WORDS, book.wording().message("excel.cover.about"));
        book.cells()
                .text(row, VALUE, Look.HEADER_NUMBER, book.wording().message("excel.cover.value"));
        book.cells().blank(row, BETWEEN, Look.HEADER_WORDS, Styles.GENERAL);
        book.cells().text(row, NAME, Look.HEADER_WORDS, book.wording().message("excel.cover.name"));
        page.fit(VALUE, DAY_WIDTH);
    }

    private void year(BigDecimal year) {
        XSSFRow row = line("year");
        String format = book.formats().inTable(Display.YEAR);
        book.cells().number(row, VALUE, Look.NUMBER, format, year);
    }

    private void day(String name, LocalDate day) {
        book.cells().day(line(name), VALUE, Look.NUMBER, day);
    }

    private XSSFRow line(String name) {
        XSSFRow row = page.row();
        book.cells().text(row, 0, Look.WORDS, book.wording().message("excel.cover." + name));
        book.cells().blank(row, BETWEEN, Look.WORDS, Styles.GENERAL);
        book.cells().text(row, NAME, Look.WORDS, name);
        page.fit(NAME, TextWidth.of(name));
        book.definedNames().add(name, page.sheet(), row.getRowNum(), VALUE);
        return row;
    }

    private void note(String key) {
        String words = book.wording().message(key);
        XSSFRow row = page.row();
        book.cells().text(row, 0, Look.NOTE, words);
        page.wrap(row, 0, words, Look.NOTE);
        page.fitSentences();
    }
}
