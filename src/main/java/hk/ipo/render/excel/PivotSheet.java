package hk.ipo.render.excel;

import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Unit;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * Prints a pivot table on the ledger, from which an analyst starts: industries by funds, with the
 * number of deals, to be narrowed by board and by issuer type. Its numbers stand in the cells
 * already, for programs that do not bring it up to date.
 */
final class PivotSheet {

    private static final int NAME = 0;
    private static final int DEALS = 1;
    private static final int FUNDS = 2;

    private final Book book;
    private final Page page;
    private final PivotLines lines;

    private PivotSheet(Book book) {
        this.book = book;
        int year = book.report().facts().year();
        this.page =
                new Page(
                        book.addSheet(
                                book.say("excel.pivot", Argument.plain(year)), SheetPart.DATA),
                        book.styles());
        this.lines = PivotLines.of(book.report().facts());
    }

    /** Adds the sheet, where the ledger has rows and the columns that the table needs. */
    static void write(Book book, XSSFSheet ledger, DataTable table, List<Column> columns) {
        if (columns.containsAll(PivotFields.COLUMNS) && !book.report().facts().deals().isEmpty()) {
            new PivotSheet(book).write(ledger, table, columns);
        }
    }

    private void write(XSSFSheet ledger, DataTable source, List<Column> columns) {
        new Headings(book)
                .write(
                        page,
                        book.wording().message("excel.pivot.statement"),
                        book.wording().message("excel.pivot.subject"));
        PivotFields.FILTERS.forEach(this::filter);
        page.skip(1);
        int header = page.next();
        header();
        lines.lines().forEach(this::line);
        total();
        int last = page.next() - 1;
        // Some programs give the table one more row of headings.
        page.skip(2);
        note();
        page.finish();
        new PageSetup(book).apply(page, header, header);
        XSSFPivotTable table =
                page.sheet()
                        .createPivotTable(
                                ledger.getTables().getFirst(), new CellReference(header, 0));
        PivotCache cache = PivotCache.of(book, source, columns);
        cache.write(table, book);
        new PivotFields(book, cache, columns, lines).write(table, header, last);
    }

    private void filter(Column column) {
        XSSFRow row = page.row();
        book.cells().text(row, NAME, Look.WORDS, book.wording().header(column));
        book.cells().text(row, DEALS, Look.WORDS, book.wording().message("excel.pivot.all"));
    }

    private void header() {
        XSSFRow row = page.row();
        String funds = PivotFields.fundsCaption(book);
        book.cells()
                .text(row, NAME, Look.HEADER_WORDS, book.wording().header(LedgerColumns.INDUSTRY));
        book.cells()
                .text(row, DEALS, Look.HEADER_NUMBER, book.wording().message("excel.pivot.deals"));
        book.cells().text(row, FUNDS, Look.HEADER_NUMBER, funds);
        page.fit(DEALS, TextWidth.of(book.wording().message("excel.pivot.deals")));
        page.fit(FUNDS, TextWidth.of(funds));
    }

    private void line(PivotLines.Line line) {
        XSSFRow row = page.row();
        String name = PivotFields.caption(book, line);
        book.cells().text(row, NAME, Look.WORDS, name);
        page.fit(NAME, TextWidth.of(name));
        page.fit(FUNDS, line.funds().toPlainString().length() * 4 / 3);
        numbers(row, Look.NUMBER, line.deals(), line.funds());
    }

    private void total() {
        XSSFRow row = page.row();
        String name = book.wording().message("excel.pivot.total");
        book.cells().text(row, NAME, Look.TOTAL_WORDS, name);
        numbers(row, Look.TOTAL_NUMBER, lines.deals(), lines.funds());
    }

    private void numbers(XSSFRow row, Look look, BigDecimal deals, BigDecimal funds) {
        book.cells().number(row, DEALS, look, NumberFormats.inLedger(Unit.COUNT), deals);
        book.cells().number(row, FUNDS, look, NumberFormats.inLedger(Unit.HKD), funds);
    }

    private void note() {
        String words = book.wording().message("excel.pivot.note");
        XSSFRow row = page.row();
        book.cells().text(row, NAME, Look.NOTE, words);
        page.wrap(row, NAME, words, Look.NOTE);
        page.fitSentences();
    }
}
