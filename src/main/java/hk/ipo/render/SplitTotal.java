package hk.ipo.render;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A total whose parts are one count or sum over the deals of several kinds, as months from January
 * on are.
 *
 * @param whole the count or sum without the kinds
 * @param column the category that tells the parts apart
 * @param labels the kinds, none twice
 */
record SplitTotal(Measure whole, Column.Category column, List<Label> labels) {

    SplitTotal {
        labels = List.copyOf(labels);
    }

    private record Part(Measure whole, Column.Category column, Label label) {}

    /** A total seen so; empty for any other. */
    static Optional<SplitTotal> of(Measure.Total total) {
        List<Part> parts = total.parts().stream().flatMap(one -> part(one).stream()).toList();
        if (parts.isEmpty() || parts.size() < total.parts().size()) {
            return Optional.empty();
        }
        Part first = parts.getFirst();
        List<Label> labels = new ArrayList<>();
        for (Part part : parts) {
            if (!part.whole().equals(first.whole()) || !part.column().equals(first.column())) {
                return Optional.empty();
            }
            labels.add(part.label());
        }
        // A kind counted twice is more than the deals of these kinds.
        return new HashSet<>(labels).size() == labels.size()
                ? Optional.of(new SplitTotal(first.whole(), first.column(), labels))
                : Optional.empty();
    }

    private static Optional<Part> part(Measure measure) {
        return switch (measure) {
            case Measure.Count count ->
                    lastKind(count.selection())
                            .map(
                                    is ->
                                            new Part(
                                                    Measure.count(without(count.selection())),
                                                    is.column(),
                                                    is.label()));
            case Measure.Aggregate one when one.statistic() == Measure.Statistic.SUM ->
                    lastKind(one.selection())
                            .map(
                                    is ->
                                            new Part(
                                                    Measure.sum(
                                                            one.column(), without(one.selection())),
                                                    is.column(),
                                                    is.label()));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition.Is> lastKind(Selection selection) {
        return selection.conditions().stream()
                .reduce((first, second) -> second)
                .filter(Condition.Is.class::isInstance)
                .map(Condition.Is.class::cast);
    }

    private static Selection without(Selection selection) {
        List<Condition> conditions = selection.conditions();
        return new Selection(selection.ledger(), conditions.subList(0, conditions.size() - 1));
    }
}
