package hk.ipo.source;

import hk.ipo.market.Decimals;
import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;
import hk.ipo.market.StockCode;
import hk.ipo.source.RejectedRow.Reason;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of the report, free of the workbook it came from.
 *
 * @param address such as {@code I43}
 * @param text its text with single blanks, or its number as text
 * @param number its number, where it is one
 * @param day the day that the number is in the workbook's calendar
 * @param isError whether it shows an error such as {@code #REF!}
 */
record ReportCell(
        String address,
        String text,
        Optional<BigDecimal> number,
        Optional<LocalDate> day,
        boolean isError) {

    /**
     * A sheet keeps 15 significant digits; what a file holds beyond is noise of binary fractions:
     * 524860000.00000006 is 524860000.
     */
    private static final MathContext SHEET_PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Set<String> DITTO_MARKS = Set.of("\"", "“", "”", "″", "〃", "''", "＂");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}|[0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    static ReportCell of(Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case NUMERIC -> ofNumber(cell);
            case STRING -> ofText(address(cell), cell.getStringCellValue());
            case BOOLEAN -> ofText(address(cell), Boolean.toString(cell.getBooleanCellValue()));
            case ERROR ->
                    new ReportCell(
                            address(cell),
                            FormulaError.forInt(cell.getErrorCellValue()).getString(),
                            Optional.empty(),
                            Optional.empty(),
                            true);
            default -> blank(address(cell));
        };
    }

    static ReportCell blank(String address) {
        return ofText(address, "");
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it repeats the cell above. */
    boolean isDitto() {
        return DITTO_MARKS.contains(text);
    }

    boolean isNotApplicable() {
        return text.toUpperCase(Locale.ROOT).startsWith("N/A");
    }

    /** Its value, which must be there and be its own. */
    Field required(FindingKind expected) {
        if (isBlank()) {
            throw new FaultyValueException(address, "", Reason.MISSING_VALUE, Finding.of(expected));
        }
        Field field = new Field(address, text);
        if (isError || isDitto()) {
            throw field.notReadable(expected);
        }
        return field;
    }

    BigDecimal amount(FindingKind expected) {
        return required(expected).decimal();
    }

    /** A code of digits, with or without its leading zeros. */
    StockCode stockCode() {
        Field field = required(FindingKind.STOCK_CODE);
        if (!DIGITS.matcher(text).matches()) {
            return field.stockCode();
        }
        try {
            return StockCode.ofNumber(Long.parseLong(text));
        } catch (IllegalArgumentException e) {
            throw field.notReadable(Finding.of(e));
        }
    }

    /** A day of the workbook's calendar, or a text dd/mm/yy or dd/mm/yyyy. */
    LocalDate date() {
        Field field = required(FindingKind.DATE_OF_REPORT);
        if (day.isPresent()) {
            return field.plausible(day.get());
        }
        Matcher parts = DAY_MONTH_YEAR.matcher(text);
        if (!parts.matches()) {
            throw field.notReadable(FindingKind.DATE_OF_REPORT);
        }
        int year = Integer.parseInt(parts.group(3));
        try {
            return field.plausible(
                    LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            throw field.notReadable(FindingKind.DATE_OF_REPORT);
        }
    }

    private static ReportCell ofText(String address, String text) {
        return new ReportCell(
                address, Printable.collapsed(text), Optional.empty(), Optional.empty(), false);
    }

    private static ReportCell ofNumber(Cell cell) {
        double stored = cell.getNumericCellValue();
        BigDecimal number = BigDecimal.valueOf(stored).round(SHEET_PRECISION);
        Optional<LocalDate> day =
                DateUtil.isValidExcelDate(stored)
                        ? Optional.of(DateUtil.getLocalDateTime(stored, is1904(cell)).toLocalDate())
                        : Optional.empty();
        String text = Decimals.plain(number).toPlainString();
        return new ReportCell(address(cell), text, Optional.of(number), day, false);
    }

    private static boolean is1904(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        return workbook instanceof XSSFWorkbook xssf && xssf.isDate1904();
    }

    private static String address(Cell cell) {
        return new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString();
    }
}
