package hk.ipo.render.excel;

import hk.ipo.market.AnnualTotal;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the exchange's totals of past years, for comparisons to rest on. */
final class AnnualTotalsSheet {

    private static final String TABLE = "AnnualTotals";
    private static final int HEADER_ROW = 0;
    private static final List<AnnualColumn> COLUMNS = List.of(AnnualColumn.values());

    private final Book book;
    private final ColumnWidths widths = new ColumnWidths();

    AnnualTotalsSheet(Book book) {
        this.book = book;
    }

    DataTable write() {
        List<AnnualTotal> totals = book.report().facts().annualTotals();
        XSSFSheet sheet = book.addSheet(book.wording().message("excel.annual"), SheetPart.DATA);
        DataTable table =
                new DataTable(
                        TABLE,
                        sheet.getSheetName(),
                        DataTable.uniqueHeaders(headers()),
                        totals.size());
        XSSFRow header = sheet.createRow(HEADER_ROW);
        List<String> words = List.copyOf(table.headers().values());
        for (int column = 0; column < words.size(); column++) {
            book.cells().text(header, column, Look.DATA_HEADER, words.get(column));
            widths.fitHeader(column, words.get(column));
        }
        for (int row = 1; row <= table.bodyRows(); row++) {
            XSSFRow body = sheet.createRow(HEADER_ROW + row);
            if (row <= totals.size()) {
                write(body, totals.get(row - 1));
            }
        }
        table.enter(sheet, HEADER_ROW);
        widths.apply(sheet);
        header.setHeightInPoints(book.styles().scaled(Look.DATA_HEADER, widths.headerHeight()));
        sheet.createFreezePane(1, HEADER_ROW + 1);
        new PageSetup(book).apply(sheet, widths.total(), HEADER_ROW, HEADER_ROW);
        return table;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (AnnualColumn column : COLUMNS) {
            String unit = book.formats().unitOf(column.display());
            String words = book.wording().message("excel.annual." + column.name());
            headers.put(column.name(), book.wording().withUnit(words, unit));
        }
        return headers;
    }

    private void write(XSSFRow row, AnnualTotal total) {
        for (int place = 0; place < COLUMNS.size(); place++) {
            AnnualColumn column = COLUMNS.get(place);
            Optional<BigDecimal> number = column.of(total);
            if (number.isPresent()) {
                String format = book.formats().inTable(column.display());
                book.cells().number(row, place, Look.DATA_NUMBER, format, number.get());
                widths.fit(place, book.wording().number(number, column.display()).length());
            }
        }
    }
}
