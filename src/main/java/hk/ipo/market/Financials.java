package hk.ipo.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

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

    public Financials {
        revenueMillions = revenueMillions.map(Decimals::plain);
        netProfitMillions = netProfitMillions.map(Decimals::plain);
        researchMillions = researchMillions.map(Decimals::plain);
        cashMillions = cashMillions.map(Decimals::plain);
    }
}
