package hk.ipo.render;

import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Says in words what a measure is, so that a reader need not read a formula. The share of the eight
 * largest deals is "sum of the 8 largest values of Funds as known among all deals, as a share of
 * sum of Funds as known over all deals".
 */
public final class MeasureWording {

    private final Wording wording;

    /** Definitions in one language. */
    public MeasureWording(Wording wording) {
        this.wording = wording;
    }

    /** The definition of a measure. The same measure always reads the same. */
    public String of(Measure measure) {
        return switch (measure) {
            case Measure.Count count -> say("measure.count", deals(count.selection()));
            case Measure.Aggregate one ->
                    say(
                            "measure." + one.statistic().name(),
                            wording.header(one.column()),
                            deals(one.selection()));
            case Measure.SumOfLargest largest ->
                    say(
                            "measure.largest",
                            Integer.toString(largest.count()),
                            wording.header(largest.column()),
                            deals(largest.selection()));
            case Measure.SumOfProducts products ->
                    say(
                            "measure.products",
                            wording.header(products.column()),
                            wording.header(products.weight()),
                            deals(products.selection()));
            case Measure.OfName naming -> named(naming);
            case Measure.Percentile percentile ->
                    say(
                            "measure.percentile",
                            Integer.toString(percentile.percent()),
                            wording.header(percentile.column()),
                            deals(percentile.selection()));
            case Measure.Stated ignored -> wording.message("measure.stated");
            case Measure.OfDeal one ->
                    say(
                            "measure.of-deal",
                            wording.header(one.column()),
                            one.stockCode().toString());
            case Measure.YearTotal total ->
                    say(
                            "measure.year-total." + total.field().name(),
                            Integer.toString(total.year()));
            case Measure.Quotient quotient ->
                    say(
                            Shares.isShare(quotient) ? "measure.share" : "measure.quotient",
                            part(quotient.numerator()),
                            part(quotient.denominator()));
            case Measure.Difference difference ->
                    say(
                            "measure.difference",
                            part(difference.minuend()),
                            part(difference.subtrahend()));
            case Measure.Change change ->
                    say("measure.change", part(change.now()), part(change.before()));
            case Measure.Total total -> total(total);
            case Measure.Scaled scaled ->
                    say(
                            "measure.scaled",
                            part(scaled.measure()),
                            wording.number(BigDecimal.valueOf(scaled.factor()), Display.COUNT));
        };
    }

    private String named(Measure.OfName naming) {
        String deals =
                say(
                        "measure.named." + naming.place().name(),
                        deals(naming.selection()),
                        wording.header(naming.column()),
                        naming.name());
        return naming.amount()
                .map(amount -> say("measure.SUM", wording.header(amount), deals))
                .orElseGet(() -> say("measure.count", deals));
    }

    /** Parts that differ in one kind only are said together: where Month is May or June. */
    private String total(Measure.Total total) {
        return SplitTotal.of(total)
                .map(split -> of(split.whole(), labels(split)))
                .orElseGet(
                        () ->
                                total.parts().isEmpty()
                                        ? wording.message("measure.total.none")
                                        : say(
                                                "measure.total",
                                                joined(
                                                        total.parts().stream().map(this::of),
                                                        next("measure.total.next"))));
    }

    private String of(Measure whole, String restriction) {
        return switch (whole) {
            case Measure.Count count -> say("measure.count", deals(count.selection(), restriction));
            case Measure.Aggregate one ->
                    say(
                            "measure." + one.statistic().name(),
                            wording.header(one.column()),
                            deals(one.selection(), restriction));
            default -> throw new IllegalArgumentException("a count or a sum expected");
        };
    }

    private String labels(SplitTotal split) {
        return say(
                "measure.is",
                wording.header(split.column()),
                joined(split.labels().stream().map(wording::label), next("measure.or")));
    }

    private String part(Measure measure) {
        boolean simple =
                switch (measure) {
                    case Measure.Count ignored -> true;
                    case Measure.Aggregate ignored -> true;
                    case Measure.SumOfLargest ignored -> true;
                    case Measure.SumOfProducts ignored -> true;
                    case Measure.OfName ignored -> true;
                    case Measure.Percentile ignored -> true;
                    case Measure.Stated ignored -> true;
                    case Measure.OfDeal ignored -> true;
                    case Measure.YearTotal ignored -> true;
                    case Measure.Quotient ignored -> false;
                    case Measure.Difference ignored -> false;
                    case Measure.Change ignored -> false;
                    case Measure.Total ignored -> false;
                    case Measure.Scaled ignored -> false;
                };
        return simple ? of(measure) : say("measure.brackets", of(measure));
    }

    private String deals(Selection selection) {
        String all = wording.message("measure.deals." + selection.ledger().name());
        return conditions(selection.conditions())
                .map(conditions -> where(selection.ledger(), conditions))
                .orElse(all);
    }

    private String deals(Selection selection, String restriction) {
        return where(
                selection.ledger(),
                conditions(selection.conditions())
                        .map(others -> say("measure.and", others, restriction))
                        .orElse(restriction));
    }

    private String where(Selection.Ledger ledger, String conditions) {
        return say("measure.deals." + ledger.name() + ".where", conditions);
    }

    private Optional<String> conditions(List<Condition> conditions) {
        return conditions.stream().map(this::condition).reduce(next("measure.and"));
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Is is ->
                    say("measure.is", wording.header(is.column()), wording.label(is.label()));
            case Condition.Unknown unknown ->
                    say("measure.unknown", wording.header(unknown.column()));
            case Condition.Known known -> say("measure.known", wording.header(known.column()));
            case Condition.AtLeast atLeast ->
                    say(
                            "measure.at-least",
                            wording.header(atLeast.column()),
                            bound(atLeast.column(), atLeast.bound()));
            case Condition.Below below ->
                    say(
                            "measure.below",
                            wording.header(below.column()),
                            bound(below.column(), below.bound()));
        };
    }

    private String bound(Column.Numeric column, BigDecimal bound) {
        return wording.prose(Optional.of(bound), Display.exact(column.unit()));
    }

    private BinaryOperator<String> next(String key) {
        return (left, right) -> say(key, left, right);
    }

    private static String joined(Stream<String> words, BinaryOperator<String> next) {
        return words.reduce(next).orElseThrow();
    }

    private String say(String key, String... arguments) {
        return wording.say(
                Text.of(
                        key,
                        Arrays.stream(arguments)
                                .map(words -> Argument.words(new Text.Data(words)))
                                .toArray(Argument[]::new)));
    }
}
