package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Amounts of an issuer's results in millions, added up over reporting periods. Amounts in another
 * currency are not converted: no rate is known.
 *
 * @param stockCode whose
 * @param periods the periods, {@code FY2024}
 * @param amount the amount of one period
 */
record IssuerResult(
        StockCode stockCode,
        List<String> periods,
        Function<Financials, Optional<BigDecimal>> amount)
        implements Subject {

    IssuerResult {
        periods = List.copyOf(periods);
    }

    /** The results of one period, as known on a claim's day. */
    static Optional<Financials> find(
            Claim claim, Markets markets, StockCode stockCode, String period) {
        return markets.on(claim.knownOn()).background().financials().stream()
                .filter(one -> one.stockCode().equals(stockCode) && one.period().equals(period))
                .findFirst();
    }

    @Override
    public boolean isPrintedIn(String unit) {
        return ResultUnits.currency(unit).isPresent();
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Currency printed = ResultUnits.currency(claim.unit()).orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        for (String period : periods) {
            Optional<Financials> results = find(claim, markets, stockCode, period);
            Optional<BigDecimal> millions = results.flatMap(amount);
            if (millions.isEmpty()) {
                return Answer.none(new Reason.NoResults(stockCode, period));
            }
            Currency reported = results.orElseThrow().currency();
            if (!reported.equals(printed)) {
                return Answer.none(new Reason.OtherCurrency(reported, millions.get(), printed));
            }
            sum = sum.add(millions.get());
        }
        return Answer.of(sum);
    }
}
