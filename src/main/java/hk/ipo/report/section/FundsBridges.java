package hk.ipo.report.section;

import hk.ipo.report.Display;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bridges between totals of funds, whose steps are over-allotments. */
final class FundsBridges {

    /** More steps than these would make the waterfall unreadable. */
    private static final int NAMED = 10;

    private static final Measure BASE = Measure.sum(LedgerColumns.FUNDS_BASE, Selection.ALL);
    private static final Measure OVER_ALLOTMENTS =
            Measure.sum(LedgerColumns.OVER_ALLOTMENT, Selection.ALL);
    private static final Measure BY_YEAR_END =
            Measure.sum(LedgerColumns.OVER_ALLOTMENT_YEAR_END, Selection.ALL);

    /**
     * From funds before any over-allotment to funds as known: the largest by name, and the rest.
     */
    static Bridge overAllotments(Edition edition) {
        List<Exercise> exercises = Exercise.of(edition);
        List<Exercise> named = largest(exercises, NAMED, edition);
        List<Bridge.Step> steps = new ArrayList<>();
        for (Exercise one : named) {
            steps.add(
                    step(
                            one,
                            new Measure.OfDeal(
                                    LedgerColumns.OVER_ALLOTMENT, one.deal().stockCode())));
        }
        if (named.size() < exercises.size()) {
            steps.add(rest(exercises.size() - named.size(), OVER_ALLOTMENTS, steps));
        }
        reportedOnly(edition).ifPresent(steps::add);
        return bridge(
                "over-allotments",
                Bridge.Step.of("base", Text.of("figure.funds-base"), BASE),
                steps,
                edition);
    }

    /**
     * From what was known on 31 December to the as-of day: over-allotments by name in the order in
     * which they became known, of many the largest, and the rest; empty while the year is not over.
     * For 2025 on 5 January 2026 it has one step, 02676.
     */
    static Optional<Bridge> sinceYearEnd(Edition edition) {
        return sinceYearEnd(edition, NAMED);
    }

    /** The same with so many by name at most. */
    static Optional<Bridge> sinceYearEnd(Edition edition, int mostNamed) {
        LocalDate yearEnd = yearEnd(edition);
        if (!edition.facts().asOf().isAfter(yearEnd)) {
            return Optional.empty();
        }
        List<Exercise> since =
                Exercise.of(edition).stream()
                        .filter(one -> one.overAllotment().knownOn().isAfter(yearEnd))
                        .toList()
                        .reversed();
        Set<Exercise> largest = Set.copyOf(largest(since, mostNamed, edition));
        List<Exercise> named = since.stream().filter(largest::contains).toList();
        List<Bridge.Step> steps = new ArrayList<>();
        for (Exercise one : named) {
            steps.add(
                    step(
                            one,
                            new Measure.Difference(
                                    new Measure.OfDeal(
                                            LedgerColumns.OVER_ALLOTMENT, one.deal().stockCode()),
                                    new Measure.OfDeal(
                                            LedgerColumns.OVER_ALLOTMENT_YEAR_END,
                                            one.deal().stockCode()))));
        }
        if (named.size() < since.size()) {
            steps.add(
                    rest(
                            since.size() - named.size(),
                            new Measure.Difference(OVER_ALLOTMENTS, BY_YEAR_END),
                            steps));
        }
        List<Measure> known = new ArrayList<>(List.of(BASE, BY_YEAR_END));
        reportedOnly(edition).map(Bridge.Step::measure).ifPresent(known::add);
        return Optional.of(
                bridge(
                        "year-end",
                        Bridge.Step.of(
                                "at-year-end",
                                Text.of("bridge.known-on", Argument.day(yearEnd)),
                                new Measure.Total(known)),
                        steps,
                        edition));
    }

    /** The last day of the edition's year. */
    static LocalDate yearEnd(Edition edition) {
        return LocalDate.of(edition.year(), 12, 31);
    }

    /** The largest of those that can be looked up in the ledger, the largest first. */
    private static List<Exercise> largest(List<Exercise> exercises, int count, Edition edition) {
        return exercises.stream()
                .sorted(Comparator.comparing((Exercise one) -> one.proceeds()).reversed())
                .filter(one -> one.isLedgerValue(edition))
                .limit(count)
                .toList();
    }

    private static Bridge bridge(
            String id, Bridge.Step start, List<Bridge.Step> steps, Edition edition) {
        return new Bridge(
                id,
                start,
                steps,
                Bridge.Step.of(
                        "as-known",
                        Text.of("bridge.known-on", Argument.day(edition.facts().asOf())),
                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL)),
                Unit.HKD,
                Display.HKD_MN);
    }

    private static Bridge.Step step(Exercise one, Measure measure) {
        return new Bridge.Step(
                one.deal().stockCode().toString(),
                Words.codeAndIssuer(one.deal()),
                Optional.of(one.overAllotment().knownOn()),
                measure,
                Optional.empty());
    }

    /** What the named ones leave of a total. */
    private static Bridge.Step rest(int count, Measure all, List<Bridge.Step> named) {
        return new Bridge.Step(
                "rest",
                Text.of("bridge.rest", Argument.plain(count)),
                Optional.empty(),
                new Measure.Difference(
                        all, new Measure.Total(named.stream().map(Bridge.Step::measure).toList())),
                Optional.of(all));
    }

    /** Funds of deals that only the exchange's report gives: it says no base to begin with. */
    private static Optional<Bridge.Step> reportedOnly(Edition edition) {
        Selection funded = Selection.ALL.and(new Selection.Condition.Known(LedgerColumns.FUNDS));
        Selection based = funded.and(new Selection.Condition.Known(LedgerColumns.FUNDS_BASE));
        boolean some = edition.rows(funded) > edition.rows(based);
        return some
                ? Optional.of(
                        Bridge.Step.of(
                                "reported-only",
                                Text.of("bridge.reported-only"),
                                new Measure.Difference(
                                        Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                                        Measure.sum(
                                                LedgerColumns.FUNDS,
                                                Selection.ALL.and(
                                                        new Selection.Condition.Known(
                                                                LedgerColumns.FUNDS_BASE))))))
                : Optional.empty();
    }

    private FundsBridges() {}
}
