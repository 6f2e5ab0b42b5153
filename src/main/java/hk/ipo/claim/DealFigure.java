package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure that is one of our measures over the deals of the claim's period.
 *
 * @param measure the measure
 * @param units the units in which it is printed
 * @param explanation what else there is to say
 */
record DealFigure(Measure measure, Set<PrintedUnit> units, Explanation explanation)
        implements Subject {

    DealFigure {
        units = Set.copyOf(units);
    }

    /** What there is to say about a figure beside its value. */
    @FunctionalInterface
    interface Explanation {
        /** Nothing. */
        Explanation NONE = (claim, evaluator, markets) -> List.of();

        List<Reason> of(Claim claim, Evaluator evaluator, Markets markets);
    }

    @Override
    public boolean isPrintedIn(String unit) {
        return unit(unit).isPresent();
    }

    @Override
    public boolean restsOnDeals() {
        return true;
    }

    @Override
    public Answer answer(Claim claim, Markets markets) {
        Evaluator evaluator = markets.evaluator(claim);
        Optional<BigDecimal> value = evaluator.evaluate(measure).value();
        if (value.isEmpty()) {
            return Answer.none(new Reason.NoDeals());
        }
        PrintedUnit unit = unit(claim.unit()).orElseThrow();
        return new Answer(
                value.map(unit::printed).map(Ours::of), explanation.of(claim, evaluator, markets));
    }

    private Optional<PrintedUnit> unit(String text) {
        return units.stream().filter(unit -> unit.text().equals(text)).findFirst();
    }
}
