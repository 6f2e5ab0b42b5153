package hk.ipo.report.section;

import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.EditionFacts;

import java.util.List;
import java.util.stream.Stream;

/** What deals must be to belong to a scope: "Industry: Banks, Insurance; Board: GEM". */
final class ScopeWords {

    private final EditionFacts whole;

    /** Words that name industries as the deals of the whole market do. */
    ScopeWords(EditionFacts whole) {
        this.whole = whole;
    }

    Text of(DealScope scope) {
        return joined("scope.and", scope.conditions().stream().map(this::condition));
    }

    private Text condition(DealScope.Condition condition) {
        ValueWords words = ValueWords.of(condition.dimension(), whole.deals());
        return Text.of(
                "scope.condition",
                Argument.words(condition.dimension().header()),
                Argument.words(
                        joined("scope.or", condition.kinds().stream().sorted().map(words::of))));
    }

    private static Text joined(String key, Stream<Text> parts) {
        List<Text> all = parts.toList();
        return all.stream()
                .skip(1)
                .reduce(
                        all.getFirst(),
                        (before, next) ->
                                Text.of(key, Argument.words(before), Argument.words(next)));
    }
}
