package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Renders reports in memory and walks through the cells. */
final class Workbooks {

    /** An English workbook's bytes. */
    static byte[] render(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(Wording.of(Language.ENGLISH)).render(report, out);
        return out.toByteArray();
    }

    /** An English workbook, read back. */
    static XSSFWorkbook read(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(render(report)));
    }

    /** Every cell, sheet by sheet, row by row. */
    static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    /** Every cell that holds a formula. */
    static List<Cell> formulas(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .toList();
    }

    /** A cell's place, {@code Board!B6}. */
    static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }

    /** What a cell holds, without any format. */
    static String value(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> '"' + cell.getStringCellValue() + '"';
            case BLANK -> "";
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> type.name();
        };
    }

    private Workbooks() {}
}
