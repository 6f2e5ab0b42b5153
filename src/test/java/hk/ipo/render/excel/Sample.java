package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

import java.util.List;

/**
 * A named cell of the template with something in it.
 *
 * @param name its name
 * @param look how it is drawn
 * @param value a text, or a number that is shown in the format
 * @param format the number format
 * @param meaning what such cells are in the published workbook
 */
record Sample(String name, Look look, Object value, String format, String meaning) {

    static final List<Sample> ALL =
            List.of(
                    words(Look.TITLE, "New listings 2025", "the report's title, on the cover"),
                    words(Look.STATEMENT, "Eight deals raised half", "what a sheet says"),
                    words(Look.SUBTITLE, "Concentration · 2025", "the line under a heading"),
                    words(Look.LINK, "Contents", "a link to another sheet"),
                    words(Look.CAPTION, "Funds raised", "what a large figure is"),
                    number(Look.KEY_FIGURE, 285.96, "0.00", "a large figure"),
                    number(Look.KEY_CHANGE, 2.2645, "+0.0%", "its change"),
                    words(Look.COMPARISON, "on 2024", "what it is compared with"),
                    words(Look.PARAGRAPH, "A sentence.", "running text"),
                    words(Look.TABLE_TITLE, "The ten largest deals", "a table's name"),
                    words(Look.HEADER_WORDS, "Issuer", "the header of a column of words"),
                    words(Look.HEADER_NUMBER, "HK$bn", "the header of a column of numbers"),
                    words(Look.WORDS, "Main Board", "words in a table"),
                    words(Look.SMALL_WORDS, "sum of funds", "long words in a table"),
                    number(Look.NUMBER, 41.01, "0.00", "a number in a table"),
                    number(Look.PERCENTAGE, 0.4982, "0.00%", "a percentage in a table"),
                    words(Look.TOTAL_WORDS, "All", "words of a table's total"),
                    number(Look.TOTAL_NUMBER, 285.96, "0.00", "a number of a table's total"),
                    words(Look.EMPTY, "Nothing is known.", "what stands where there is no data"),
                    words(Look.NOTE, "1  Gross proceeds.", "a note at a sheet's foot"),
                    words(Look.DATA_HEADER, "Stock code", "the header of a ledger"),
                    words(Look.DATA_WORDS, "03750", "words and days of a ledger"),
                    number(Look.DATA_NUMBER, 263, "#,##0", "a number of a ledger"),
                    words(Look.DATA_LINK, "Announcement", "a web address in a ledger"),
                    new Sample(
                            NamedCells.DAY,
                            Look.DATA_WORDS,
                            "General",
                            Styles.GENERAL,
                            "only its number format counts: that of days; General leaves it to the"
                                    + " language"),
                    new Sample(
                            NamedCells.MONTH,
                            Look.DATA_WORDS,
                            "General",
                            Styles.GENERAL,
                            "the same for months"));

    private static Sample words(Look look, String words, String meaning) {
        return new Sample(look.cellName(), look, words, Styles.GENERAL, meaning);
    }

    private static Sample number(Look look, double number, String format, String meaning) {
        return new Sample(look.cellName(), look, number, format, meaning);
    }

    /** Writes the cell into a row's second column. */
    XSSFCell write(XSSFRow row, Styles styles) {
        XSSFCell cell = row.createCell(1);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        cell.setCellStyle(styles.of(look, format));
        return cell;
    }
}
