package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.time.LocalDateTime;
import java.util.Optional;

/** What stands in a cell of the ledger, as a pivot table keeps it. */
sealed interface PivotValue {

    /** Words. */
    record Words(String text) implements PivotValue {}

    /** A number, as binary as the cell's. */
    record Amount(double number) implements PivotValue {}

    /** A day, or a month as the first of its days. */
    record Day(LocalDateTime day) implements PivotValue {}

    /** Nothing, because nothing is known. */
    record Missing() implements PivotValue {}

    /** What stands in a row's cell; of a formula, what it came to. */
    static PivotValue of(XSSFRow row, int column) {
        return Optional.ofNullable(row.getCell(column)).map(PivotValue::of).orElseGet(Missing::new);
    }

    private static PivotValue of(XSSFCell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        if (type == CellType.BLANK) {
            return new Missing();
        }
        if (type == CellType.STRING) {
            return new Words(cell.getStringCellValue());
        }
        return DateUtil.isCellDateFormatted(cell)
                ? new Day(cell.getLocalDateTimeCellValue())
                : new Amount(cell.getNumericCellValue());
    }
}
