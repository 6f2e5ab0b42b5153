package hk.ipo.report;

import hk.ipo.report.Text.Argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period in words: {@code 1H2025} is 1H2025 in English and 2025年上半年 in Chinese. What is
 * no period of ours is said as it stands.
 */
public final class PeriodText {

    private static final Pattern YEAR = Pattern.compile("FY([0-9]{4})");
    private static final Pattern HALF = Pattern.compile("([12]H)([0-9]{4})");
    private static final Pattern QUARTERS_OR_MONTHS =
            Pattern.compile("([1-9][0-9]?)([QM])([0-9]{4})");

    /** The period that a code names. */
    public static Text of(String code) {
        Matcher year = YEAR.matcher(code);
        Matcher half = HALF.matcher(code);
        Matcher part = QUARTERS_OR_MONTHS.matcher(code);
        if (year.matches()) {
            return Text.of("results.period.FY", plain(year.group(1)));
        }
        if (half.matches()) {
            return Text.of("results.period." + half.group(1), plain(half.group(2)));
        }
        return part.matches()
                ? Text.of(
                        "results.period." + part.group(2),
                        plain(part.group(3)),
                        plain(part.group(1)))
                : new Text.Data(code);
    }

    private static Argument plain(String number) {
        return Argument.plain(Long.parseLong(number));
    }

    private PeriodText() {}
}
