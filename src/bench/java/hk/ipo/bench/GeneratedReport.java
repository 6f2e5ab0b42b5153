package hk.ipo.bench;

import hk.ipo.market.Deal;
import hk.ipo.market.Period;
import hk.ipo.report.Block;
import hk.ipo.report.Display;
import hk.ipo.report.Figure;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.Evaluation;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Selection;
import hk.ipo.statistic.Unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report of generated listings: two figures and a ledger of twenty-four columns. */
public final class GeneratedReport {

    /** The columns of the ledger. */
    public static final List<Column> COLUMNS =
            List.of(
                    LedgerColumns.STOCK_CODE,
                    LedgerColumns.ISSUER,
                    LedgerColumns.ISSUER_CHINESE,
                    LedgerColumns.BOARD,
                    LedgerColumns.LISTING_DATE,
                    LedgerColumns.MONTH,
                    LedgerColumns.METHOD,
                    LedgerColumns.WEIGHTED_VOTING,
                    LedgerColumns.INDUSTRY,
                    LedgerColumns.PROSPECTUS_DATE,
                    LedgerColumns.OFFER_PRICE,
                    LedgerColumns.PRICE_LOW,
                    LedgerColumns.PRICE_HIGH,
                    LedgerColumns.OFFER_SHARES,
                    LedgerColumns.FUNDS_HONG_KONG,
                    LedgerColumns.FUNDS_BASE,
                    LedgerColumns.OVER_ALLOTMENT,
                    LedgerColumns.FUNDS,
                    LedgerColumns.PUBLIC_MULTIPLE,
                    LedgerColumns.ONE_LOT_SUCCESS,
                    LedgerColumns.FIRST_DAY_CLOSE,
                    LedgerColumns.FIRST_DAY_RETURN,
                    LedgerColumns.SPONSORS,
                    LedgerColumns.ACCOUNTANT);

    /** The report of so many listings. */
    public static Report of(int rows) {
        List<Deal> deals = GeneratedDeals.of(rows);
        return new Report(
                facts(deals),
                List.of(
                        new Section(
                                "headline",
                                new Text.Data("Headline"),
                                new Text.Data("All listings"),
                                List.of(
                                        new Block.KeyFigures(
                                                List.of(listings(rows), funds(rows))))),
                        new Section(
                                "ledger",
                                new Text.Data("Ledger"),
                                new Text.Data("Every listing"),
                                List.of(
                                        new Block.LedgerTable(
                                                Selection.Ledger.PERIOD, COLUMNS, deals)))),
                List.of());
    }

    /** An edition of 2025 with no other facts than these deals. */
    public static EditionFacts facts(List<Deal> deals) {
        return new EditionFacts(
                Period.ofYear(2025), LocalDate.of(2026, 1, 31), deals, List.of(), List.of());
    }

    private static Block.KeyFigure listings(int rows) {
        return figure(
                "headline.listings",
                Measure.count(Selection.ALL),
                Unit.COUNT,
                Display.COUNT,
                BigDecimal.valueOf(rows),
                rows);
    }

    private static Block.KeyFigure funds(int rows) {
        return figure(
                "headline.funds",
                Measure.sum(LedgerColumns.FUNDS, Selection.ALL),
                Unit.HKD,
                Display.HKD_BN,
                BigDecimal.valueOf(total(rows)),
                rows);
    }

    /** The funds of so many listings, HK$. */
    public static long total(int rows) {
        long total = 0;
        for (int number = 0; number < rows; number++) {
            MadeListing made = MadeListing.of(number);
            total += made.funds() + made.overAllotment();
        }
        return total;
    }

    private static Block.KeyFigure figure(
            String id, Measure measure, Unit unit, Display display, BigDecimal value, int rows) {
        return new Block.KeyFigure(
                new Figure(
                        id,
                        new Text.Data(id),
                        measure,
                        unit,
                        display,
                        new Evaluation(Optional.of(value), rows)),
                new Text.Data(id),
                Optional.empty(),
                Optional.empty());
    }

    private GeneratedReport() {}
}
