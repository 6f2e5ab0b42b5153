package hk.ipo.render.excel;

import hk.ipo.market.Advisers;
import hk.ipo.market.Board;
import hk.ipo.market.Deal;
import hk.ipo.market.Industry;
import hk.ipo.market.Issuer;
import hk.ipo.market.Listing;
import hk.ipo.market.MarketFixture;
import hk.ipo.market.StockCode;
import hk.ipo.report.Block;
import hk.ipo.report.Cell;
import hk.ipo.report.Check;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.TableColumn;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluator;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Measure.Statistic;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Selection.Condition;
import hk.ipo.statistic.Selection.Ledger;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report of every kind of measure over every kind of selection, among them ones that nothing
 * meets, a ledger without rows, and industries named like formulas.
 */
final class EveryMeasure {

    /**
     * Sponsors of the added deals: alone, first, last, between, and parts of each other's names.
     */
    private static final List<List<String>> SPONSORS =
            List.of(
                    List.of("Peak (HK) Co., Ltd."),
                    List.of("Peak (HK) Co., Ltd.", "Peak"),
                    List.of("Summit", "Peak (HK) Co., Ltd."),
                    List.of("Summit", "Peak (HK) Co., Ltd.", "Peak"),
                    List.of("Peak (HK) Co., Ltd. Asia", "P*k", "Peak?"),
                    List.of());

    private static final List<String> NAMES =
            List.of("Peak (HK) Co., Ltd.", "PEAK", "Summit", "P*k", "Peak?", "eak", "Nobody");

    private static final List<String> INDUSTRIES =
            List.of(">5", "=x", "a*b?", "a~b", "\"quoted\"", "y".repeat(300));

    private final Evaluator evaluator;
    private final List<List<Cell>> rows = new ArrayList<>();

    private EveryMeasure() {
        EditionFacts fixture = EditionFacts.of(2025, MarketFixture.market());
        this.evaluator =
                new Evaluator(
                        new EditionFacts(
                                fixture.period(),
                                fixture.asOf(),
                                deals(fixture.deals()),
                                List.of(),
                                fixture.annualTotals()));
    }

    /** The report. */
    static Report report() {
        return new EveryMeasure().build();
    }

    /** The fixture's deals, and one for each odd industry. */
    private static List<Deal> deals(List<Deal> known) {
        List<Deal> deals = new ArrayList<>(known);
        Deal model = known.getFirst();
        for (int at = 0; at < INDUSTRIES.size(); at++) {
            StockCode code = StockCode.parse("0110" + at);
            String name = INDUSTRIES.get(at);
            Issuer issuer = model.issuer();
            Listing listing = model.listing();
            deals.add(
                    new Deal(
                            new Issuer(
                                    code,
                                    issuer.nameEnglish(),
                                    issuer.nameTraditional(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    issuer.type(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    false,
                                    issuer.nameFlags(),
                                    Optional.of(new Industry(name, name, name)),
                                    Optional.empty(),
                                    Optional.empty()),
                            new Listing(
                                    code,
                                    listing.board(),
                                    listing.listingDate(),
                                    listing.prospectusDate(),
                                    listing.method(),
                                    listing.offer(),
                                    new Advisers(SPONSORS.get(at), List.of(), Optional.empty()),
                                    listing.demand(),
                                    listing.firstDay(),
                                    Optional.empty(),
                                    Optional.of("javascript:alert(1)"),
                                    Optional.empty()),
                            List.of(),
                            Optional.empty()));
        }
        return deals;
    }

    private Report build() {
        for (Selection selection : selections()) {
            add(Measure.count(selection));
            for (Column.Numeric column :
                    List.of(LedgerColumns.FUNDS, LedgerColumns.FIRST_DAY_RETURN)) {
                for (Statistic statistic : Statistic.values()) {
                    add(new Measure.Aggregate(statistic, column, selection));
                }
                add(new Measure.SumOfLargest(3, column, selection));
                add(new Measure.Percentile(10, column, selection));
                add(new Measure.Percentile(100, column, selection));
            }
            add(
                    new Measure.SumOfProducts(
                            LedgerColumns.FIRST_DAY_RETURN, LedgerColumns.FUNDS, selection));
        }
        addManyLargest();
        addNames();
        for (Measure.TotalField field : Measure.TotalField.values()) {
            add(new Measure.YearTotal(2024, field));
            add(new Measure.YearTotal(1999, field));
        }
        add(new Measure.OfDeal(LedgerColumns.FIRST_DAY_RETURN, StockCode.parse("01005")));
        add(new Measure.OfDeal(LedgerColumns.FIRST_DAY_RETURN, StockCode.parse("08003")));
        add(new Measure.OfDeal(LedgerColumns.FUNDS, StockCode.parse("09999")));
        Measure loss = new Measure.Stated(new BigDecimal("-2358"), 1);
        add(loss);
        add(new Measure.Difference(Measure.count(Selection.ALL), loss));
        add(loss.over(new Measure.Stated(new BigDecimal("191"), 1)));
        Measure none = Measure.mean(LedgerColumns.FUNDS, Selection.ALL.yearBefore());
        Measure all = Measure.sum(LedgerColumns.FUNDS, Selection.ALL);
        add(new Measure.Total(List.of(none, all, new Measure.Difference(all, none), all)));
        add(new Measure.Total(List.of()));
        add(new Measure.Change(all, Measure.sum(LedgerColumns.FUNDS, Selection.ALL.yearBefore())));
        add(new Measure.Difference(all, new Measure.Difference(all, Measure.count(Selection.ALL))));
        add(all.over(all.over(Measure.count(Selection.ALL))));
        add(new Measure.Scaled(new Measure.Difference(all, all), 10_000));
        return new Report(
                evaluator.facts(),
                List.of(
                        new Section(
                                "every",
                                new Text.Data("Every [measure]: 'all' of them, named at length"),
                                new Text.Data("=1+1"),
                                List.of(
                                        new Block.Table(
                                                "every.measure",
                                                new Text.Data("Every measure"),
                                                List.of(
                                                        new TableColumn(
                                                                new Text.Data("Number"),
                                                                Optional.empty()),
                                                        new TableColumn(
                                                                new Text.Data("Value"),
                                                                Optional.of(Display.HKD))),
                                                rows,
                                                Optional.empty())))),
                List.of(
                        new Check("same.unknown", new Text.Data("Both n/a"), none, none, Unit.HKD),
                        new Check(
                                "different",
                                new Text.Data("Different on purpose"),
                                all,
                                Measure.count(Selection.ALL),
                                Unit.HKD)));
    }

    /** So many that they are not named one by one: of eleven deals, and more than there are. */
    private void addManyLargest() {
        Selection quoted =
                Selection.ALL.and(
                        new Condition.AtLeast(
                                LedgerColumns.FIRST_DAY_RETURN, new BigDecimal("-0.1")));
        for (Selection selection : List.of(Selection.ALL, quoted, Selection.ALL.yearBefore())) {
            for (int count : new int[] {8, 9, 1_000}) {
                add(new Measure.SumOfLargest(count, LedgerColumns.FUNDS, selection));
                add(new Measure.SumOfLargest(count, LedgerColumns.FIRST_DAY_RETURN, selection));
            }
        }
    }

    private void addNames() {
        Selection main =
                Selection.ALL.and(
                        new Condition.Is(
                                LedgerColumns.BOARD, new Label.Coded("board", Board.MAIN.name())));
        for (String name : NAMES) {
            for (Measure.Place place : Measure.Place.values()) {
                for (Selection selection :
                        List.of(Selection.ALL, main, Selection.ALL.yearBefore())) {
                    add(
                            new Measure.OfName(
                                    LedgerColumns.SPONSORS,
                                    name,
                                    place,
                                    Optional.empty(),
                                    selection));
                    for (Column.Numeric column :
                            List.of(
                                    LedgerColumns.FUNDS,
                                    LedgerColumns.SPONSOR_PART,
                                    LedgerColumns.SPONSOR_REMAINDER)) {
                        add(
                                new Measure.OfName(
                                        LedgerColumns.SPONSORS,
                                        name,
                                        place,
                                        Optional.of(column),
                                        selection));
                    }
                }
            }
        }
    }

    private static List<Selection> selections() {
        List<Condition> conditions = new ArrayList<>();
        for (Board board : Board.values()) {
            conditions.add(
                    new Condition.Is(LedgerColumns.BOARD, new Label.Coded("board", board.name())));
        }
        conditions.add(
                new Condition.Is(LedgerColumns.MONTH, new Label.OfMonth(YearMonth.of(2025, 1))));
        conditions.add(new Condition.Unknown(LedgerColumns.INDUSTRY));
        conditions.add(new Condition.Known(LedgerColumns.FIRST_DAY_RETURN));
        conditions.add(
                new Condition.AtLeast(LedgerColumns.FIRST_DAY_RETURN, new BigDecimal("-0.1")));
        conditions.add(new Condition.Below(LedgerColumns.FIRST_DAY_RETURN, BigDecimal.ZERO));
        for (String industry : INDUSTRIES) {
            conditions.add(
                    new Condition.Is(
                            LedgerColumns.INDUSTRY,
                            new Label.OfIndustry(new Industry(industry, industry, industry))));
        }
        List<Selection> selections = new ArrayList<>();
        selections.add(Selection.ALL);
        selections.add(Selection.ALL.yearBefore());
        for (Condition condition : conditions) {
            selections.add(Selection.ALL.and(condition));
        }
        selections.add(Selection.ALL.and(conditions.get(0)).and(conditions.get(2)));
        selections.add(new Selection(Ledger.YEAR_BEFORE, List.of(conditions.get(3))));
        return selections;
    }

    private void add(Measure measure) {
        String id = "every." + rows.size();
        rows.add(
                List.of(
                        Cell.of(rows.size()),
                        Cell.of(
                                Figure.of(
                                        evaluator,
                                        id,
                                        new Text.Data(id),
                                        measure,
                                        Unit.HKD,
                                        Display.HKD))));
    }
}
