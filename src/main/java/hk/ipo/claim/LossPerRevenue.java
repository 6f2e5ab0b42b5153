package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.Rounding;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An issuer's loss for each unit of its revenue; the currency does not matter. Knowledge Atlas
 * (02513) in the first half of 2025: 2,358 over 191 is 12.3.
 *
 * @param stockCode whose
 * @param period of which period
 */
record LossPerRevenue(StockCode stockCode, String period) implements Subject {

    @Override
    public boolean isPrintedIn(String unit) {
        return unit.equals(PrintedUnit.RATIO.text());
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Optional<Financials> results = IssuerResult.find(claim, markets, stockCode, period);
        Optional<BigDecimal> loss =
                results.flatMap(Financials::netProfitMillions).map(BigDecimal::negate);
        Optional<BigDecimal> revenue =
                results.flatMap(Financials::revenueMillions).filter(sold -> sold.signum() > 0);
        if (loss.isEmpty() || revenue.isEmpty()) {
            return Answer.none(new Reason.NoResults(stockCode, period));
        }
        return Answer.of(
                loss.get().divide(revenue.get(), Rounding.QUOTIENT),
                new Reason.LossOverRevenue(
                        results.orElseThrow().currency(), loss.get(), revenue.get(), period));
    }
}
