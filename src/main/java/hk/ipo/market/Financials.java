package hk.ipo.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An issuer's results of one reporting period, in millions of its reporting currency.
 *
 * @param stockCode whose
 * @param period the period as printed, {@code FY2024}, {@code 1H2025}, {@code 9M2025}
 * @param periodEnd its last day
 * @param currency the reporting currency
 * @param revenueMillions revenue
 * @param netProfitMillions profit for the period, negative for a loss
 * @param researchMillions research and development expense
 * @param cashMillions cash at the period's end
 * @param source where the numbers were read
 * @param note what the data's compiler noted
 */
public record Financials(
        StockCode stockCode,
        String period,
        LocalDate periodEnd,
        Currency currency,
        Optional<BigDecimal> revenueMillions,
        Optional<BigDecimal> netProfitMillions,
        Optional<BigDecimal> researchMillions,
        Optional<BigDecimal> cashMillions,
        Optional<String> source,
        Optional<String> note) {

    private static final Pattern PERIOD = Pattern.compile("(FY|([1-9][0-9]?)([HMQ]))[0-9]{4}");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_HALF = 6;
    private static final int MONTHS_OF_A_QUARTER = 3;

    public Financials {
        if (!PERIOD.matcher(period).matches()) {
            throw FindingKind.RESULTS_PERIOD.unmet();
        }
        revenueMillions = revenueMillions.map(Decimals::plain);
        netProfitMillions = netProfitMillions.map(Decimals::plain);
        researchMillions = researchMillions.map(Decimals::plain);
        cashMillions = cashMillions.map(Decimals::plain);
    }

    /** The months that the period is long: 12 of FY2024, 6 of 1H2025, 9 of 9M2025. */
    public int months() {
        Matcher parts = PERIOD.matcher(period);
        if (!parts.matches()) {
            throw new IllegalStateException("the constructor lets no other period pass");
        }
        if (parts.group(2) == null) {
            return MONTHS_OF_A_YEAR;
        }
        return Integer.parseInt(parts.group(2))
                * switch (parts.group(3)) {
                    case "H" -> MONTHS_OF_A_HALF;
                    case "Q" -> MONTHS_OF_A_QUARTER;
                    default -> 1;
                };
    }
}
