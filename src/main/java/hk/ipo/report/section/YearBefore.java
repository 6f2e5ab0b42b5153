package hk.ipo.report.section;

import hk.ipo.market.AnnualTotal;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;

import java.util.Optional;
import java.util.function.Function;

/**
 * What an edition is compared with: the deals of the same period of the year before where any are
 * known, else the exchange's totals of that year, if the edition is about a whole year too.
 */
final class YearBefore {

    private final Edition edition;

    YearBefore(Edition edition) {
        this.edition = edition;
    }

    /** A measure over last year's deals, where any are known. */
    Optional<Measure> of(Measure overYearBefore) {
        return edition.facts().yearBefore().isEmpty()
                ? Optional.empty()
                : Optional.of(overYearBefore);
    }

    /** All new listings. */
    Optional<Measure> listings() {
        return count(Selection.ALL, Measure.TotalField.LISTINGS, AnnualTotal::listings);
    }

    /** All funds raised. */
    Optional<Measure> funds() {
        return of(Measure.sum(LedgerColumns.FUNDS, Selection.ALL.yearBefore()))
                .or(() -> total(Measure.TotalField.FUNDS, AnnualTotal::funds));
    }

    /**
     * The number of deals.
     *
     * @param selection which deals
     * @param field the exchange's total of these
     * @param published whether that total is known
     */
    Optional<Measure> count(
            Selection selection,
            Measure.TotalField field,
            Function<AnnualTotal, Optional<Integer>> published) {
        return of(Measure.count(selection.yearBefore())).or(() -> total(field, published));
    }

    /** As a sentence says it: more than "in 2024". */
    Text than() {
        return said("headline.than-year", "headline.than-period");
    }

    /** As a caption beside a figure says it: "on 2024". */
    Text comparedWith() {
        return said("headline.on-year", "headline.on-period");
    }

    /** As a column's header says it. */
    Text header() {
        return said("period.year", "headline.same-period");
    }

    private <V> Optional<Measure> total(
            Measure.TotalField field, Function<AnnualTotal, Optional<V>> published) {
        return edition.totalBefore()
                .filter(total -> published.apply(total).isPresent())
                .map(total -> new Measure.YearTotal(total.year(), field));
    }

    private Text said(String wholeYearKey, String periodKey) {
        return Text.of(
                edition.facts().period().isWholeYear() ? wholeYearKey : periodKey,
                Argument.plain(edition.year() - 1L));
    }
}
