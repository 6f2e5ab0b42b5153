package hk.ipo.report;

import hk.ipo.statistic.Evaluation;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure of a report: a measure with its value, under a stable id.
 *
 * @param id the stable id, {@code concentration.top-8-share}
 * @param title what it is, in words
 * @param measure how it is worked out
 * @param unit what it counts
 * @param display how it is shown
 * @param evaluation its value and the number of facts behind it
 */
public record Figure(
        String id, Text title, Measure measure, Unit unit, Display display, Evaluation evaluation) {

    /** A figure worked out over the edition's facts. */
    public static Figure of(
            Evaluator evaluator,
            String id,
            Text title,
            Measure measure,
            Unit unit,
            Display display) {
        return new Figure(id, title, measure, unit, display, evaluator.evaluate(measure));
    }

    /** The exact value; a percentage as its fraction. */
    public Optional<BigDecimal> value() {
        return evaluation.value();
    }
}
