package hk.ipo.report.section;

import hk.ipo.market.Deal;
import hk.ipo.market.Financials;
import hk.ipo.report.Cell;
import hk.ipo.report.Display;
import hk.ipo.report.PeriodText;
import hk.ipo.report.PrintedText;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One issuer's results of one period, as figures. What is worked out from them stays an expression
 * over the numbers read: a loss of 2,358 million on revenue of 191 million is 12.3 for each unit.
 *
 * @param edition whose figures these are
 * @param deal whose results
 * @param results the results
 */
record IssuerResults(Edition edition, Deal deal, Financials results) {

    boolean isLoss() {
        return results.netProfitMillions().filter(profit -> profit.signum() < 0).isPresent();
    }

    boolean tellsOfCash() {
        return results.researchMillions().isPresent() || results.cashMillions().isPresent();
    }

    Cell period() {
        return Cell.of(PeriodText.of(results.period()));
    }

    Cell currency() {
        return Cell.of(PrintedText.currencyName(results.currency()));
    }

    Cell revenue() {
        return millions("revenue", results.revenueMillions());
    }

    Cell netProfit() {
        return millions("net-profit", results.netProfitMillions());
    }

    Cell lossPerRevenue() {
        Optional<Measure> measure =
                loss().flatMap(
                                lost ->
                                        results.revenueMillions()
                                                .filter(revenue -> revenue.signum() > 0)
                                                .map(StatedFigures::read)
                                                .map(lost::over));
        return cell("loss-per-revenue", measure, Unit.MULTIPLE, Display.MULTIPLE);
    }

    Cell researchAMonth() {
        return cell("research-a-month", research(), Unit.MILLIONS, Display.MILLIONS);
    }

    Cell cash() {
        return millions("cash", results.cashMillions());
    }

    /** Months that the cash would last at the period's net loss a month. */
    Cell runwayAtLoss() {
        return runway("runway-at-loss", loss().map(this::aMonth));
    }

    /** Months that the cash would last if research and development were all that it paid for. */
    Cell runwayAtResearch() {
        return runway("runway-at-research", research());
    }

    private Cell runway(String id, Optional<Measure> spentAMonth) {
        Optional<Measure> measure =
                results.cashMillions()
                        .map(StatedFigures::read)
                        .flatMap(cash -> spentAMonth.map(cash::over));
        return cell(id, measure, Unit.MONTHS, Display.MONTHS);
    }

    private Optional<Measure> loss() {
        return isLoss()
                ? results.netProfitMillions().map(BigDecimal::negate).map(StatedFigures::read)
                : Optional.empty();
    }

    private Optional<Measure> research() {
        return results.researchMillions().map(StatedFigures::read).map(this::aMonth);
    }

    private Measure aMonth(Measure ofThePeriod) {
        return ofThePeriod.over(StatedFigures.read(BigDecimal.valueOf(results.months())));
    }

    private Cell millions(String id, Optional<BigDecimal> number) {
        return cell(id, number.map(StatedFigures::read), Unit.MILLIONS, Display.MILLIONS);
    }

    private Cell cell(String id, Optional<Measure> measure, Unit unit, Display display) {
        return StatedFigures.cell(
                edition,
                "results." + deal.stockCode() + "." + results.period() + "." + id,
                Text.of(
                        "figure.results." + id,
                        Argument.words(Words.issuer(deal)),
                        Argument.words(PeriodText.of(results.period())),
                        Argument.words(PrintedText.currencyName(results.currency()))),
                measure,
                unit,
                display);
    }
}
