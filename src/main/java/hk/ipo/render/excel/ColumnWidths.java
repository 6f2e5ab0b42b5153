package hk.ipo.render.excel;

import hk.ipo.statistic.Unit;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.TreeMap;

/** The widths of a sheet's columns, in widths of a digit, found from what stands in them. */
final class ColumnWidths {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 44;
    private static final int PADDING = 2;

    /** The button of a filter hides that much of a header. */
    private static final int BUTTON = 3;

    private static final int UNITS = 256;
    private static final float HEADER_LINE_POINTS = 12.5f;

    private final TreeMap<Integer, Integer> widths = new TreeMap<>();
    private final TreeMap<Integer, String> headers = new TreeMap<>();

    /** Makes room for a width. */
    void fit(int column, int width) {
        widths.merge(column, Math.min(width + PADDING, WIDEST), Math::max);
    }

    /** The width of a number of the ledger: 1,234.50 takes eight. */
    static int ofNumber(BigDecimal number, Unit unit) {
        int digits = number.signum() == 0 ? 1 : Math.max(1, number.precision() - number.scale());
        int separators = (digits - 1) / 3;
        int decimals = NumberFormats.inLedger(unit).length() - "#,##0".length();
        return digits + separators + Math.max(0, decimals) + (number.signum() < 0 ? 1 : 0);
    }

    /** Makes room for a header that may be broken into two lines. */
    void fitHeader(int column, String header) {
        headers.put(column, header);
        int longestWord =
                Arrays.stream(header.split(" ", -1)).mapToInt(TextWidth::of).max().orElse(0);
        fit(
                column,
                Math.max(NARROWEST, Math.max(longestWord, TextWidth.of(header) / 2 + 1) + BUTTON));
    }

    /** The width of a column. */
    int of(int column) {
        return Math.max(NARROWEST, widths.getOrDefault(column, NARROWEST));
    }

    /** The width of all columns together. */
    int total() {
        return widths.keySet().stream().mapToInt(this::of).sum();
    }

    /** The height of the headers' row, in points. */
    float headerHeight() {
        int lines =
                headers.entrySet().stream()
                        .mapToInt(
                                header ->
                                        TextWidth.lines(
                                                header.getValue(), of(header.getKey()) - BUTTON))
                        .max()
                        .orElse(1);
        return (lines + 1) * HEADER_LINE_POINTS;
    }

    /** Gives the columns their widths. */
    void apply(XSSFSheet sheet) {
        widths.keySet().forEach(column -> sheet.setColumnWidth(column, of(column) * UNITS));
    }
}
