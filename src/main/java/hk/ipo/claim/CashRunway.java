package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Financials;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.Rounding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many months an issuer's cash lasts at its research expense, by its latest results that give
 * both. Knowledge Atlas (02513): 2,550 × 6 ÷ 1,594.7 is 9.6.
 *
 * @param stockCode whose
 */
record CashRunway(StockCode stockCode) implements Subject {

    @Override
    public boolean isPrintedIn(String unit) {
        return unit.equals(PrintedUnit.MONTHS.text());
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        return markets.on(claim.knownOn()).background().financials().stream()
                .filter(results -> results.stockCode().equals(stockCode))
                .sorted(Comparator.comparing(Financials::periodEnd).reversed())
                .flatMap(results -> runway(results).stream())
                .findFirst()
                .orElseGet(() -> Answer.none(new Reason.NoResults(stockCode, "")));
    }

    private static Optional<Answer> runway(Financials results) {
        Optional<BigDecimal> cash = results.cashMillions();
        Optional<BigDecimal> research =
                results.researchMillions().filter(spent -> spent.signum() > 0);
        Optional<Integer> months = ResultUnits.months(results.period());
        if (cash.isEmpty() || research.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Answer.of(
                        cash.get()
                                .multiply(BigDecimal.valueOf(months.get()))
                                .divide(research.get(), Rounding.QUOTIENT),
                        new Reason.CashOverResearch(
                                results.currency(),
                                cash.get(),
                                research.get(),
                                months.get(),
                                results.period())));
    }
}
