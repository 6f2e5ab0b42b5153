package hk.ipo.report.section;

import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.LedgerColumns;

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
        return Text.of(
                "scope.condition",
                Argument.words(Text.of("ledger." + condition.column().id())),
                Argument.words(
                        joined(
                                "scope.or",
                                condition.kinds().stream()
                                        .sorted()
                                        .map(kind -> kind(condition.column(), kind)))));
    }

    private Text kind(Column.Category column, String kind) {
        return column.equals(LedgerColumns.INDUSTRY)
                ? industry(kind)
                : Text.of(column.id() + "." + kind);
    }

    private Text industry(String english) {
        return whole.deals().stream()
                .flatMap(deal -> deal.issuer().industry().stream())
                .filter(industry -> industry.english().equals(english))
                .findFirst()
                .<Text>map(Text.OfIndustry::new)
                .orElseGet(() -> new Text.Data(english));
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
