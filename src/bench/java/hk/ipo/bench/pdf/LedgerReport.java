package hk.ipo.bench.pdf;

import hk.ipo.bench.GeneratedDeals;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.market.Deal;
import hk.ipo.report.Block;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import java.util.List;

/** A report that is nothing but the ledger of generated listings. */
final class LedgerReport {

    /** The report of so many listings, each made when asked for, as those of a large market are. */
    static Report of(int rows) {
        List<Deal> deals = deals(rows);
        Section ledger =
                new Section(
                        "ledger",
                        new Text.Data("Ledger"),
                        new Text.Data("Every listing"),
                        List.of(
                                new Block.LedgerTable(
                                        Selection.Ledger.PERIOD, LedgerColumns.ALL, deals)));
        return new Report(GeneratedReport.facts(deals), List.of(ledger), List.of());
    }

    /** So many listings. */
    static List<Deal> deals(int rows) {
        return GeneratedDeals.of(rows);
    }

    private LedgerReport() {}
}
