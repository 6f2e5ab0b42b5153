package hk.ipo.claim;

import hk.ipo.market.Application;
import hk.ipo.market.Claim;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.market.StockCode;
import hk.ipo.statistic.Rounding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Months from an issuer's first filing in Hong Kong to its listing.
 *
 * @param stockCode whose
 */
record TimeToList(StockCode stockCode) implements Subject {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");

    /** The first filing of a listed issuer: the data set's, else that of its application. */
    static Optional<LocalDate> filing(Deal deal, Market market) {
        return deal.listing()
                .applicationDate()
                .or(
                        () ->
                                market.background().applications().stream()
                                        .filter(
                                                one ->
                                                        one.listedCode()
                                                                .filter(deal.stockCode()::equals)
                                                                .isPresent())
                                        .map(Application::firstSubmission)
                                        .flatMap(Optional::stream)
                                        .min(LocalDate::compareTo));
    }

    @Override
    public boolean isPrintedIn(String unit) {
        return unit.equals(PrintedUnit.MONTHS.text());
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Market market = markets.on(claim.knownOn());
        return market.deals().stream()
                .filter(deal -> deal.stockCode().equals(stockCode))
                .findFirst()
                .flatMap(
                        deal ->
                                filing(deal, market)
                                        .map(filed -> months(filed, deal.listing().listingDate())))
                .orElseGet(() -> Answer.none(new Reason.NoFiling(stockCode)));
    }

    private static Answer months(LocalDate filed, LocalDate listed) {
        return Answer.of(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(filed, listed))
                        .multiply(MONTHS_A_YEAR)
                        .divide(DAYS_A_YEAR, Rounding.QUOTIENT),
                new Reason.Filing(filed, listed));
    }
}
