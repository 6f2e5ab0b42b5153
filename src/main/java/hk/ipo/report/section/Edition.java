package hk.ipo.report.section;

import hk.ipo.market.AnnualTotal;
import hk.ipo.market.Background;
import hk.ipo.market.Deal;
import hk.ipo.market.Market;
import hk.ipo.market.StockCode;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.util.List;
import java.util.Optional;

/** What a section is made from: the edition's facts and figures, what is around, what was read. */
final class Edition {

    private final Evaluator evaluator;
    private final Market market;
    private final Intake intake;
    private final PublishedFigures published;
    private final Optional<Edition> before;

    /** An edition that is compared with no earlier one. */
    Edition(int year, Market market, Intake intake, PublishedFigures published) {
        this(year, market, intake, published, Optional.empty());
    }

    Edition(
            int year,
            Market market,
            Intake intake,
            PublishedFigures published,
            Optional<Edition> before) {
        this.evaluator = new Evaluator(EditionFacts.of(year, market));
        this.market = market;
        this.intake = intake;
        this.published = published;
        this.before = before;
    }

    /** Everything known on the as-of day, of other years too. */
    Market market() {
        return market;
    }

    EditionFacts facts() {
        return evaluator.facts();
    }

    /** What is known around the listings. */
    Background background() {
        return market.background();
    }

    Intake intake() {
        return intake;
    }

    /** What others have published, held against ours. */
    PublishedFigures published() {
        return published;
    }

    /** The same year as known on the earlier day with which this edition is compared. */
    Optional<Edition> before() {
        return before;
    }

    int year() {
        return facts().year();
    }

    /** The edition's year in words, "2025" or "2026 to 13 January 2026". */
    Text period() {
        return facts().period().isWholeYear()
                ? Text.of("period.year", Text.Argument.plain(year()))
                : Text.of(
                        "period.until",
                        Text.Argument.plain(year()),
                        Text.Argument.day(facts().period().end()));
    }

    Figure figure(String id, Text title, Measure measure, Unit unit, Display display) {
        return Figure.of(evaluator, id, title, measure, unit, display);
    }

    Figure count(String id, Text title, Selection selection) {
        return figure(id, title, Measure.count(selection), Unit.COUNT, Display.COUNT);
    }

    /** Funds as known, in HK$bn. */
    Figure funds(String id, Text title, Selection selection) {
        return figure(
                id, title, Measure.sum(LedgerColumns.FUNDS, selection), Unit.HKD, Display.HKD_BN);
    }

    /** One measure as a percentage of another. */
    Figure share(String id, Text title, Measure part, Measure whole, Display display) {
        return figure(id, title, part.over(whole), Unit.PERCENT, display);
    }

    /** All new listings of the period. */
    Figure allListings() {
        return count("headline.listings", Text.of("figure.listings"), Selection.ALL);
    }

    /** All funds of the period as known. */
    Figure allFunds() {
        return funds("headline.funds", Text.of("figure.funds"), Selection.ALL);
    }

    /** Whether a selection includes a deal. */
    boolean isAny(Selection selection) {
        return rows(selection) > 0;
    }

    /** How many deals a selection includes. */
    int rows(Selection selection) {
        return evaluator.evaluate(Measure.count(selection)).rows();
    }

    /** The deals with a known value in a column, the largest first; ties in ledger order. */
    List<Deal> ranked(Column.Numeric column) {
        return evaluator.ranked(column);
    }

    /**
     * The exchange's total of the year before, when the period is a whole year to compare with it.
     */
    Optional<AnnualTotal> totalBefore() {
        return facts().period().isWholeYear()
                ? facts().annualTotals().stream()
                        .filter(total -> total.year() == year() - 1)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a stock code is that of one deal alone, so that it can be looked up. */
    boolean isUnique(StockCode code) {
        return evaluator.isOfOneDeal(code);
    }
}
