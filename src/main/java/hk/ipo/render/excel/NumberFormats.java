package hk.ipo.render.excel;

import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.statistic.Unit;

/** How cells show numbers: the cell holds whole dollars, its format shows billions. */
final class NumberFormats {

    private static final String PLACEHOLDER = "{0}";
    private static final int PLACES_PER_COMMA = 3;

    private final Wording wording;

    NumberFormats(Wording wording) {
        this.wording = wording;
    }

    /** A number whose unit stands in its column's header: {@code #,##0.00,,,} for HK$ billion. */
    static String inTable(Display display) {
        return switch (display) {
            case YEAR -> "0";
            case CHANGE ->
                    "+" + percent(display) + ";-" + percent(display) + ";" + percent(display);
            case PERCENT, PERCENT_FINE -> percent(display);
            case COUNT, HKD, HKD_MN, HKD_BN, PRICE, SHARES, MULTIPLE, INDEX, DECIMAL ->
                    "#,##0" + decimals(display) + thousands(display);
        };
    }

    /** A number that brings its unit along: {@code "HK$"#,##0.00,,,"bn"}. */
    String withUnit(Display display) {
        String number = inTable(display);
        return switch (display) {
            case PERCENT, PERCENT_FINE, CHANGE -> number;
            case COUNT, YEAR, HKD, HKD_MN, HKD_BN, PRICE, SHARES, MULTIPLE, INDEX, DECIMAL -> {
                String pattern = wording.message("prose." + display.name());
                int at = pattern.indexOf(PLACEHOLDER);
                yield quoted(pattern.substring(0, at))
                        + number
                        + quoted(pattern.substring(at + PLACEHOLDER.length()));
            }
        };
    }

    /** A number of the ledger, in the unit's whole. */
    static String inLedger(Unit unit) {
        return switch (unit) {
            case COUNT, HKD, SHARES, INDEX -> "#,##0";
            case HKD_PER_SHARE -> "#,##0.00#";
            case PERCENT -> "0.00%";
            case MULTIPLE -> "#,##0.00";
        };
    }

    /** The unit that a ledger column's header names; a percentage shows its sign in the cell. */
    String unitOf(Unit unit) {
        return switch (unit) {
            case COUNT, SHARES, INDEX, PERCENT -> "";
            case HKD -> wording.unit(Display.HKD);
            case HKD_PER_SHARE -> wording.unit(Display.PRICE);
            case MULTIPLE -> wording.unit(Display.MULTIPLE);
        };
    }

    /** The unit that a table's header names. */
    String unitOf(Display display) {
        return switch (display) {
            case PERCENT, PERCENT_FINE, CHANGE -> "";
            case COUNT, YEAR, HKD, HKD_MN, HKD_BN, PRICE, SHARES, MULTIPLE, INDEX, DECIMAL ->
                    wording.unit(display);
        };
    }

    /** The format of a day. */
    String day() {
        return wording.message("excel.format.day");
    }

    /** The format of a month, which is kept as its first day. */
    String month() {
        return wording.message("excel.format.month");
    }

    private static String percent(Display display) {
        return "#,##0" + decimals(display) + "%";
    }

    private static String decimals(Display display) {
        return display.decimals() == 0 ? "" : "." + "0".repeat(display.decimals());
    }

    private static String thousands(Display display) {
        return ",".repeat(display.divisorPower() / PLACES_PER_COMMA);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("''", "'").replace("\"", "") + '"';
    }
}
