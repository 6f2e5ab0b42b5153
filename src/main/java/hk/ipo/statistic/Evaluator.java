package hk.ipo.statistic;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Deal;
import hk.ipo.market.LazyDeals;
import hk.ipo.market.Money;
import hk.ipo.market.StockCode;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Works measures out over the facts of one edition, in exact decimals. */
public final class Evaluator {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final EditionFacts facts;
    private final DealsByCode codes;
    private final LedgerData deals;
    private final LedgerData yearBefore;

    private final Map<Column.Numeric, List<Deal>> ranked = new ConcurrentHashMap<>();

    /** What was worked out over all deals: the same totals stand behind hundreds of figures. */
    private final Map<Measure, Evaluation> evaluated = new ConcurrentHashMap<>();

    /** An evaluator over an edition's facts. */
    public Evaluator(EditionFacts facts) {
        this.facts = facts;
        this.codes = new DealsByCode(facts.deals());
        this.deals = new LedgerData(facts.deals());
        this.yearBefore = new LedgerData(facts.yearBefore());
    }

    /** The facts that measures are evaluated over. */
    public EditionFacts facts() {
        return facts;
    }

    /** Whether a stock code is that of one deal alone, so that it can be looked up. */
    public boolean isOfOneDeal(StockCode code) {
        return codes.isOfOne(code);
    }

    /** The deals with a known value in a column, the largest first; ties in ledger order. */
    public List<Deal> ranked(Column.Numeric column) {
        return ranked.computeIfAbsent(column, this::rank);
    }

    private List<Deal> rank(Column.Numeric column) {
        NumberColumn numbers = deals.numbers(column);
        Comparator<Integer> bySize = Comparator.comparing(numbers::at);
        return LazyDeals.at(
                facts.deals(),
                numbers.known().stream()
                        .boxed()
                        .sorted(bySize.reversed())
                        .mapToInt(place -> place)
                        .toArray());
    }

    /** The value of a measure and the number of facts behind it. */
    public Evaluation evaluate(Measure measure) {
        return switch (measure) {
            case Measure.OfDeal one -> workOut(one);
            case Measure.Stated stated -> workOut(stated);
            default -> {
                Evaluation known = evaluated.get(measure);
                if (known == null) {
                    known = workOut(measure);
                    evaluated.put(measure, known);
                }
                yield known;
            }
        };
    }

    private Evaluation workOut(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> {
                Selection selection = count.selection();
                int rows =
                        selection.conditions().isEmpty()
                                ? facts.ledger(selection.ledger()).size()
                                : selected(selection).cardinality();
                yield new Evaluation(Optional.of(BigDecimal.valueOf(rows)), rows);
            }
            case Measure.Aggregate aggregate -> aggregate(aggregate);
            case Measure.SumOfLargest largest -> {
                List<BigDecimal> known = ascending(largest.column(), largest.selection());
                List<BigDecimal> chosen =
                        known.subList(Math.max(0, known.size() - largest.count()), known.size());
                yield new Evaluation(Optional.of(sum(chosen)), chosen.size());
            }
            case Measure.Percentile percentile -> {
                List<BigDecimal> known = ascending(percentile.column(), percentile.selection());
                yield new Evaluation(percentile(percentile.percent(), known), known.size());
            }
            case Measure.Stated stated ->
                    new Evaluation(Optional.of(stated.value()), stated.rows());
            case Measure.SumOfProducts products -> {
                NumberColumn values = numbers(products.column(), products.selection());
                NumberColumn weights = numbers(products.weight(), products.selection());
                List<BigDecimal> known =
                        known(values, selected(products.selection()))
                                .filter(place -> weights.known().get(place))
                                .mapToObj(place -> values.at(place).multiply(weights.at(place)))
                                .toList();
                yield new Evaluation(Optional.of(sum(known)), known.size());
            }
            case Measure.OfName ofName -> ofName(ofName);
            case Measure.OfDeal ofDeal ->
                    codes.first(ofDeal.stockCode())
                            .map(deal -> new Evaluation(ofDeal.column().value().apply(deal), 1))
                            .orElseGet(() -> new Evaluation(Optional.empty(), 0));
            case Measure.YearTotal total -> yearTotal(total);
            case Measure.Quotient quotient ->
                    combine(quotient.numerator(), quotient.denominator(), Evaluator::divide);
            case Measure.Difference difference ->
                    combine(
                            difference.minuend(),
                            difference.subtrahend(),
                            (a, b) -> Optional.of(a.subtract(b)));
            case Measure.Change change ->
                    combine(
                            change.now(),
                            change.before(),
                            (now, before) ->
                                    divide(now, before)
                                            .map(growth -> growth.subtract(BigDecimal.ONE)));
            case Measure.Total total -> total(total);
            case Measure.Scaled scaled -> {
                Evaluation inner = evaluate(scaled.measure());
                yield new Evaluation(
                        inner.value()
                                .map(value -> value.multiply(BigDecimal.valueOf(scaled.factor()))),
                        inner.rows());
            }
        };
    }

    private LedgerData ledger(Selection selection) {
        return switch (selection.ledger()) {
            case PERIOD -> deals;
            case YEAR_BEFORE -> yearBefore;
        };
    }

    private BitSet selected(Selection selection) {
        return ledger(selection).selected(selection);
    }

    private NumberColumn numbers(Column.Numeric column, Selection selection) {
        return ledger(selection).numbers(column);
    }

    private List<BigDecimal> ascending(Column.Numeric column, Selection selection) {
        NumberColumn numbers = numbers(column, selection);
        BitSet known = selected(selection);
        known.and(numbers.known());
        return numbers.ascending(known);
    }

    private static IntStream known(NumberColumn numbers, BitSet places) {
        return places.stream().filter(numbers.known()::get);
    }

    private Evaluation ofName(Measure.OfName wanted) {
        LedgerData ledger = ledger(wanted.selection());
        BitSet naming = ledger.naming(wanted);
        if (wanted.amount().isEmpty()) {
            int rows = naming.cardinality();
            return new Evaluation(Optional.of(BigDecimal.valueOf(rows)), rows);
        }
        NumberColumn amounts = ledger.numbers(wanted.amount().get());
        naming.and(amounts.known());
        return new Evaluation(Optional.of(amounts.sum(naming)), naming.cardinality());
    }

    private Evaluation aggregate(Measure.Aggregate wanted) {
        Selection selection = wanted.selection();
        NumberColumn numbers = numbers(wanted.column(), selection);
        BitSet known = selected(selection);
        known.and(numbers.known());
        int rows = known.cardinality();
        Optional<BigDecimal> value =
                switch (wanted.statistic()) {
                    case SUM -> Optional.of(numbers.sum(known));
                    case MEAN -> divide(numbers.sum(known), BigDecimal.valueOf(rows));
                    case MEDIAN -> median(numbers.ascending(known));
                    case MAXIMUM ->
                            known.stream().mapToObj(numbers::at).max(Comparator.naturalOrder());
                    case MINIMUM ->
                            known.stream().mapToObj(numbers::at).min(Comparator.naturalOrder());
                    case SUM_OF_SQUARES ->
                            Optional.of(
                                    known.stream()
                                            .mapToObj(numbers::at)
                                            .map(number -> number.multiply(number))
                                            .reduce(BigDecimal.ZERO, BigDecimal::add));
                };
        return new Evaluation(value, rows);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> median(List<BigDecimal> ascending) {
        if (ascending.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal upper = ascending.get(ascending.size() / 2);
        BigDecimal lower = ascending.get((ascending.size() - 1) / 2);
        return Optional.of(lower.add(upper).divide(TWO));
    }

    private static Optional<BigDecimal> percentile(int percent, List<BigDecimal> ascending) {
        if (ascending.isEmpty()) {
            return Optional.empty();
        }
        int hundredths = (ascending.size() - 1) * percent;
        BigDecimal lower = ascending.get(hundredths / 100);
        BigDecimal upper = ascending.get(Math.min(hundredths / 100 + 1, ascending.size() - 1));
        BigDecimal beyond = BigDecimal.valueOf(hundredths % 100, 2);
        return Optional.of(lower.add(upper.subtract(lower).multiply(beyond)));
    }

    private Evaluation yearTotal(Measure.YearTotal wanted) {
        Optional<BigDecimal> value =
                facts.annualTotals().stream()
                        .filter(total -> total.year() == wanted.year())
                        .findFirst()
                        .flatMap(total -> field(total, wanted.field()));
        return new Evaluation(value, value.isPresent() ? 1 : 0);
    }

    private static Optional<BigDecimal> field(AnnualTotal total, Measure.TotalField field) {
        return switch (field) {
            case LISTINGS -> total.listings().map(BigDecimal::valueOf);
            case MAIN_BOARD -> total.mainBoard().map(BigDecimal::valueOf);
            case GEM -> total.gem().map(BigDecimal::valueOf);
            case FUNDS -> total.funds().map(Money::amount);
        };
    }

    private Evaluation total(Measure.Total total) {
        BigDecimal sum = BigDecimal.ZERO;
        int rows = 0;
        for (Measure part : total.parts()) {
            Evaluation evaluated = evaluate(part);
            rows += evaluated.rows();
            sum = sum.add(evaluated.value().orElse(BigDecimal.ZERO));
        }
        return new Evaluation(Optional.of(sum), rows);
    }

    private Evaluation combine(Measure left, Measure right, Combination combination) {
        Evaluation a = evaluate(left);
        Evaluation b = evaluate(right);
        return new Evaluation(
                a.value().flatMap(x -> b.value().flatMap(y -> combination.of(x, y))),
                Math.max(a.rows(), b.rows()));
    }

    private static Optional<BigDecimal> divide(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.divide(denominator, Rounding.QUOTIENT));
    }

    /** Two values made one, or none. */
    private interface Combination {
        Optional<BigDecimal> of(BigDecimal left, BigDecimal right);
    }
}
