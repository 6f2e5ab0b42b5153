package hk.ipo.render.excel;

import hk.ipo.render.Scale;
import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;

/**
 * How cells show numbers: the cell holds whole dollars, its format shows billions.
 *
 * <p>A comma at a format's end divides by a thousand, and nothing divides by a hundred million.
 * Such amounts are shown as whole millions with a point written between their digits: {@code
 * 0\\.00,,} makes 285,961,819,485 read 2859.62.
 */
final class NumberFormats {

    private static final String PLACEHOLDER = "{0}";
    private static final int PLACES_PER_COMMA = 3;

    private final Wording wording;
    private final WorkbookStyles styles;

    NumberFormats(Wording wording, WorkbookStyles styles) {
        this.wording = wording;
        this.styles = styles;
    }

    /** A number whose unit stands in its column's header: {@code #,##0.00,,,} for HK$ billion. */
    String inTable(Display display) {
        return surrounded("", display, "");
    }

    /** A percentage has its sign in the format already, so that nothing is set around it. */
    private String surrounded(String before, Display display, String after) {
        return switch (display) {
            case CHANGE ->
                    "+" + percent(display) + ";-" + percent(display) + ";" + percent(display);
            case PERCENT, PERCENT_FINE -> percent(display);
            case COUNT,
                    YEAR,
                    HKD,
                    HKD_MN,
                    HKD_BN,
                    HKD_BN_FINE,
                    SHARED_COUNT,
                    PRICE,
                    SHARES,
                    MULTIPLE,
                    INDEX,
                    DAYS,
                    MONTHS,
                    MILLIONS,
                    MILLIONS_FINE,
                    DECIMAL -> {
                Scale scale = wording.scale(display);
                yield scale.power() % PLACES_PER_COMMA == 0
                        ? before + byThousands(scale) + after
                        : byOtherPower(before, scale, after);
            }
        };
    }

    /** A number that brings its unit along: {@code "HK$"#,##0.00,,,"bn"}. */
    String withUnit(Display display) {
        String pattern = wording.message("prose." + display.name());
        int at = pattern.indexOf(PLACEHOLDER);
        return surrounded(
                quoted(pattern.substring(0, at)),
                display,
                quoted(pattern.substring(at + PLACEHOLDER.length())));
    }

    /** A number of the ledger, in the unit's whole. */
    static String inLedger(Unit unit) {
        return switch (unit) {
            case COUNT, HKD, SHARES, INDEX, DAYS -> "#,##0";
            case HKD_PER_SHARE -> "#,##0.00#";
            case PERCENT -> "0.00%";
            case SHARED_COUNT, MULTIPLE, MONTHS, MILLIONS -> "#,##0.00";
        };
    }

    /** The unit that a ledger column's header names; a percentage shows its sign in the cell. */
    String unitOf(Unit unit) {
        return switch (unit) {
            case COUNT, SHARED_COUNT, SHARES, INDEX, PERCENT, DAYS -> "";
            case MONTHS -> wording.unit(Display.MONTHS);
            case MILLIONS -> wording.unit(Display.MILLIONS);
            case HKD -> wording.unit(Display.HKD);
            case HKD_PER_SHARE -> wording.unit(Display.PRICE);
            case MULTIPLE -> wording.unit(Display.MULTIPLE);
        };
    }

    /** The unit that a table's header names. */
    String unitOf(Display display) {
        return switch (display) {
            case PERCENT, PERCENT_FINE, CHANGE -> "";
            case COUNT,
                    YEAR,
                    HKD,
                    HKD_MN,
                    HKD_BN,
                    HKD_BN_FINE,
                    SHARED_COUNT,
                    PRICE,
                    SHARES,
                    MULTIPLE,
                    INDEX,
                    DAYS,
                    MONTHS,
                    MILLIONS,
                    MILLIONS_FINE,
                    DECIMAL ->
                    wording.unit(display);
        };
    }

    /** The format of a day. */
    String day() {
        return styles.dayFormat().orElseGet(() -> wording.message("excel.format.day"));
    }

    /** The format of a month, which is kept as its first day. */
    String month() {
        return styles.monthFormat().orElseGet(() -> wording.message("excel.format.month"));
    }

    private static String percent(Display display) {
        return "#,##0" + decimals(display.decimals()) + "%";
    }

    private static String byThousands(Scale scale) {
        return (scale.grouped() ? "#,##0" : "0")
                + decimals(scale.decimals())
                + ",".repeat(scale.power() / PLACES_PER_COMMA);
    }

    /**
     * Where thousands are set apart, amounts that have some take a format of their own; those below
     * zero then lose their sign in some programs unless it is written.
     */
    private static String byOtherPower(String before, Scale scale, String after) {
        int places = scale.power() - scale.decimals();
        if (places % PLACES_PER_COMMA != 0) {
            throw new IllegalStateException("no number format divides by 10^" + places);
        }
        String end =
                "\\."
                        + "0".repeat(scale.decimals())
                        + ",".repeat(places / PLACES_PER_COMMA)
                        + after;
        String plain = before + "0" + end;
        if (!scale.grouped()) {
            return plain;
        }
        BigDecimal halfOfTheLastDigit = BigDecimal.valueOf(5).scaleByPowerOfTen(places - 1);
        BigDecimal roundsToAThousand =
                BigDecimal.ONE
                        .scaleByPowerOfTen(scale.power() + PLACES_PER_COMMA)
                        .subtract(halfOfTheLastDigit);
        return "[>="
                + roundsToAThousand.toPlainString()
                + "]"
                + before
                + "0\\,000"
                + end
                + ";[<0]-"
                + plain
                + ";"
                + plain;
    }

    private static String decimals(int number) {
        return number == 0 ? "" : "." + "0".repeat(number);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("''", "'").replace("\"", "") + '"';
    }
}
