package hk.ipo.claim;

import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of issuers' results, millions of a currency, and the months of reporting periods. */
final class ResultUnits {

    private static final Pattern MILLIONS = Pattern.compile("([A-Z]{3}) mn");
    private static final Pattern MONTHS = Pattern.compile("([1-9]|1[0-2])M[0-9]{4}");
    private static final int MONTHS_A_YEAR = 12;

    /** The currency of a unit such as {@code CNY mn}. */
    static Optional<Currency> currency(String unit) {
        Matcher matcher = MILLIONS.matcher(unit);
        return matcher.matches()
                ? Currency.getAvailableCurrencies().stream()
                        .filter(one -> one.getCurrencyCode().equals(matcher.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** The number of months of {@code FY2024} (12), {@code 1H2025} (6), {@code 9M2025} (9). */
    static Optional<Integer> months(String period) {
        if (period.matches("FY[0-9]{4}")) {
            return Optional.of(MONTHS_A_YEAR);
        }
        if (period.matches("[12]H[0-9]{4}")) {
            return Optional.of(MONTHS_A_YEAR / 2);
        }
        Matcher matcher = MONTHS.matcher(period);
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }

    private ResultUnits() {}
}
