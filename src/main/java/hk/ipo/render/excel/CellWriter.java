package hk.ipo.render.excel;

import hk.ipo.render.Wording;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Writes typed cells: text is always text, a number a number, a day a day. */
final class CellWriter {

    private final Styles styles;
    private final NumberFormats formats;
    private final String unknown;

    CellWriter(Styles styles, NumberFormats formats, Wording wording) {
        this.styles = styles;
        this.formats = formats;
        this.unknown = wording.unknown();
    }

    XSSFCell text(XSSFRow row, int column, Look look, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.of(text));
        cell.setCellStyle(
                CellText.readsAsFormula(text)
                        ? styles.ofQuoted(look)
                        : styles.of(look, Styles.GENERAL));
        return cell;
    }

    XSSFCell number(XSSFRow row, int column, Look look, String format, BigDecimal number) {
        XSSFCell cell = blank(row, column, look, format);
        cell.setCellValue(number.doubleValue());
        return cell;
    }

    void day(XSSFRow row, int column, Look look, LocalDate day) {
        blank(row, column, look, formats.day()).setCellValue(day);
    }

    /** A month, as the first of its days. */
    void month(XSSFRow row, int column, Look look, LocalDate firstDay) {
        blank(row, column, look, formats.month()).setCellValue(firstDay);
    }

    /** A live formula with the number it came to, or n/a. */
    XSSFCell formula(
            XSSFRow row,
            int column,
            Look look,
            String format,
            Formula formula,
            Optional<BigDecimal> cached) {
        XSSFCell cell = enter(row, column, look, format, formula);
        cached.ifPresentOrElse(
                number -> cell.setCellValue(number.doubleValue()),
                () -> cell.setCellValue(unknown));
        return cell;
    }

    /** A live formula with the words it came to. */
    XSSFCell formula(XSSFRow row, int column, Look look, Formula formula, String cached) {
        XSSFCell cell = enter(row, column, look, Styles.GENERAL, formula);
        cell.setCellValue(cached);
        return cell;
    }

    XSSFCell blank(XSSFRow row, int column, Look look, String format) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look, format));
        return cell;
    }

    private XSSFCell enter(XSSFRow row, int column, Look look, String format, Formula formula) {
        XSSFCell cell = blank(row, column, look, format);
        if (formula.array()) {
            row.getSheet()
                    .setArrayFormula(
                            formula.text(),
                            new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column));
        } else {
            cell.setCellFormula(formula.text());
        }
        return cell;
    }
}
