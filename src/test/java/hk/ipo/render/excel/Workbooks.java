package hk.ipo.render.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hk.ipo.render.Wording;
import hk.ipo.report.Language;
import hk.ipo.report.Report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
        return render(report, Language.ENGLISH);
    }

    /** A workbook's bytes in a language. */
    static byte[] render(Report report, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer(Wording.of(language)).render(report, out);
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

    /** The cell at a place, {@code Board!B6}. */
    static XSSFCell cell(XSSFWorkbook workbook, String place) {
        CellReference at = new CellReference(place);
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    /** A cell's place with the sheet's name quoted, as references have it. */
    static String quotedPlace(Cell cell) {
        return new CellReference(cell).formatAsString();
    }

    /** Fails unless a formula came to a value, as far as binary fractions allow. */
    static void assertSame(Cell formula, Cell recalculated, String expected) {
        String place = place(formula) + " =" + formula.getCellFormula();
        String actual = value(recalculated);
        if (expected.startsWith("\"")) {
            assertThat(actual).as(place).isEqualTo(expected);
        } else {
            double number = Double.parseDouble(expected);
            assertThat(actual).as(place).matches("-?[0-9].*");
            assertThat(Double.parseDouble(actual))
                    .as(place)
                    .isCloseTo(number, within(Math.abs(number) * 1e-9));
        }
    }

    /** All cells as text: place, formula, stored value, number format, whether kept as text. */
    static String dump(XSSFWorkbook workbook) {
        StringBuilder dump = new StringBuilder();
        for (Cell cell : cells(workbook)) {
            if (cell.getCellType() == CellType.BLANK) {
                continue;
            }
            dump.append(place(cell)).append(": ");
            if (cell.getCellType() == CellType.FORMULA) {
                String formula = "=" + cell.getCellFormula();
                dump.append(cell.isPartOfArrayFormulaGroup() ? "{" + formula + "}" : formula)
                        .append(" -> ");
            }
            dump.append(value(cell));
            String format = cell.getCellStyle().getDataFormatString();
            if (!format.equals("General")) {
                dump.append("  [").append(format).append(']');
            }
            if (cell.getCellStyle().getQuotePrefixed()) {
                dump.append("  [text]");
            }
            dump.append('\n');
        }
        return dump.toString();
    }

    private Workbooks() {}
}
