package hk.ipo.source;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/**
 * A workbook of the New Listing Report's shape: a title, headers in B2 to J2, two lines a listing
 * from row 3 on, the tag in the column K that has no header.
 */
final class NewListingReportFixture {

    static final List<String> HEADERS =
            List.of(
                    "Stock Code",
                    "Company Name at time of listing\n(exclude Chapter 20 cases)",
                    "Date of Prospectus (dd/mm/yy)",
                    "Date of Listing (dd/mm/yy)",
                    "Sponsor(s)",
                    "Reporting Accountants",
                    "Valuer(s)",
                    "Funds Raised (HK$)",
                    " IPO Subscription Price (HK$)");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("NLR");
    private final CellStyle date = workbook.createCellStyle();
    private final int firstColumn;
    private int next;

    NewListingReportFixture() {
        this(1, 1, HEADERS);
    }

    NewListingReportFixture(int headerRow, int firstColumn, List<String> headers) {
        this.firstColumn = firstColumn;
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        sheet.createRow(0).createCell(0).setCellValue("Year 2025 (up to 30 December 2025)");
        next = headerRow;
        row(headers.toArray());
    }

    /** A row from the first header's column on: text, numbers, dates, or "" for no cell. */
    NewListingReportFixture row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (!value.equals("")) {
                fill(row.createCell(firstColumn + i), value);
            }
        }
        return this;
    }

    NewListingReportFixture blankRow() {
        next++;
        return this;
    }

    /** A sound listing's first line with its code, name and Hong Kong funds. */
    NewListingReportFixture first(Object code, Object name, Object funds) {
        return row(
                code,
                name,
                LocalDate.of(2024, 12, 30),
                LocalDate.of(2025, 1, 8),
                "KPMG Sponsors Limited",
                "KPMG",
                "N/A",
                funds,
                3.22,
                "(a)");
    }

    /** A second line with ditto marks and its international funds. */
    NewListingReportFixture second(Object funds) {
        return row("\"", "\"", "\"", "\"", "\"", "\"", "\"", funds, 3.22, "(b)");
    }

    /** The footer, which begins to the left of the headers, and the legend below it. */
    NewListingReportFixture footer() {
        next += 2;
        sheet.createRow(next++).createCell(0).setCellValue("Remarks : (a) Hong Kong Offers");
        sheet.createRow(next++).createCell(firstColumn + 1).setCellValue("B - Biotech Companies");
        return this;
    }

    NewListingReportFixture formula(int row, int column, String formula, double cached) {
        Cell cell = sheet.getRow(row).createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(cached);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceFile file() {
        return new InMemoryFile("NLR.xlsx", bytes());
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            default -> throw new AssertionError("no cell for " + value);
        }
    }
}
