package hk.ipo.statistic;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the facts that a measure rests on. A measure made of others rests on what each of them
 * does: the share of the eight largest deals on these eight, and on all deals of known funds.
 */
public final class MeasureRows {

    private final EditionFacts facts;

    /** Finds them among an edition's facts. */
    public MeasureRows(EditionFacts facts) {
        this.facts = facts;
    }

    /**
     * What one measure, not made of others, rests on.
     *
     * @param measure the measure
     * @param columns the columns that it reads; none for a count
     * @param deals the deals counted or read, the largest first where they are chosen by size,
     *     otherwise in ledger order
     * @param totals the exchange's totals read
     */
    public record Rows(
            Measure measure,
            List<Column.Numeric> columns,
            List<Deal> deals,
            List<AnnualTotal> totals) {
        public Rows {
            columns = List.copyOf(columns);
            deals = List.copyOf(deals);
            totals = List.copyOf(totals);
        }
    }

    /**
     * What a measure rests on, each measure within it once, in the order in which it names them.
     */
    public List<Rows> of(Measure measure) {
        Set<Measure> simple = new LinkedHashSet<>();
        collect(measure, simple);
        return simple.stream().map(this::rows).toList();
    }

    private static void collect(Measure measure, Set<Measure> into) {
        switch (measure) {
            case Measure.Quotient quotient -> {
                collect(quotient.numerator(), into);
                collect(quotient.denominator(), into);
            }
            case Measure.Difference difference -> {
                collect(difference.minuend(), into);
                collect(difference.subtrahend(), into);
            }
            case Measure.Change change -> {
                collect(change.now(), into);
                collect(change.before(), into);
            }
            case Measure.Total total -> total.parts().forEach(part -> collect(part, into));
            case Measure.Scaled scaled -> collect(scaled.measure(), into);
            case Measure.Count ignored -> into.add(measure);
            case Measure.Aggregate ignored -> into.add(measure);
            case Measure.SumOfLargest ignored -> into.add(measure);
            case Measure.SumOfProducts ignored -> into.add(measure);
            case Measure.OfName ignored -> into.add(measure);
            case Measure.Percentile ignored -> into.add(measure);
            case Measure.Stated ignored -> into.add(measure);
            case Measure.OfDeal ignored -> into.add(measure);
            case Measure.YearTotal ignored -> into.add(measure);
        }
    }

    private Rows rows(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> ofDeals(measure, selected(count.selection()));
            case Measure.Aggregate one ->
                    ofDeals(
                            measure,
                            selected(one.selection()).filter(knows(one.column())),
                            one.column());
            case Measure.SumOfLargest largest ->
                    ofDeals(
                            measure,
                            selected(largest.selection())
                                    .filter(knows(largest.column()))
                                    .sorted(bySize(largest.column()))
                                    .limit(largest.count()),
                            largest.column());
            case Measure.SumOfProducts products ->
                    ofDeals(
                            measure,
                            selected(products.selection())
                                    .filter(knows(products.column()).and(knows(products.weight()))),
                            products.column(),
                            products.weight());
            case Measure.Percentile percentile ->
                    ofDeals(
                            measure,
                            selected(percentile.selection()).filter(knows(percentile.column())),
                            percentile.column());
            case Measure.Stated ignored -> ofDeals(measure, Stream.empty());
            case Measure.OfName naming ->
                    ofDeals(
                            measure,
                            selected(naming.selection()).filter(naming::isNamedIn),
                            naming.amount().stream().toArray(Column.Numeric[]::new));
            case Measure.OfDeal one ->
                    ofDeals(
                            measure,
                            facts.deals().stream()
                                    .filter(deal -> deal.stockCode().equals(one.stockCode()))
                                    .limit(1),
                            one.column());
            case Measure.YearTotal total ->
                    new Rows(
                            measure,
                            List.of(),
                            List.of(),
                            facts.annualTotals().stream()
                                    .filter(one -> one.year() == total.year())
                                    .toList());
            case Measure.Quotient made -> throw notSimple(made);
            case Measure.Difference made -> throw notSimple(made);
            case Measure.Change made -> throw notSimple(made);
            case Measure.Total made -> throw notSimple(made);
            case Measure.Scaled made -> throw notSimple(made);
        };
    }

    private static Rows ofDeals(Measure measure, Stream<Deal> deals, Column.Numeric... columns) {
        return new Rows(measure, List.of(columns), deals.toList(), List.of());
    }

    private Stream<Deal> selected(Selection selection) {
        return facts.ledger(selection.ledger()).stream().filter(selection::includes);
    }

    private static Predicate<Deal> knows(Column.Numeric column) {
        return deal -> column.value().apply(deal).isPresent();
    }

    /** The largest first; ties in ledger order, for the sort is stable. */
    private static Comparator<Deal> bySize(Column.Numeric column) {
        return Comparator.comparing(
                        (Deal deal) -> column.value().apply(deal).orElse(BigDecimal.ZERO))
                .reversed();
    }

    private static IllegalStateException notSimple(Measure measure) {
        return new IllegalStateException("a measure not made of others expected, not " + measure);
    }
}
