package hk.ipo.bench.pdf;

import hk.ipo.bench.data.DataSetMarket;
import hk.ipo.market.Market;
import hk.ipo.report.Block;
import hk.ipo.report.Report;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.statistic.EditionFacts;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

import java.nio.file.Path;
import java.util.List;

/** A report that is nothing but the ledger of a folder's files. */
final class LedgerReport {

    static Report of(Path folder) {
        Market market = DataSetMarket.of(folder);
        Section ledger =
                new Section(
                        "ledger",
                        new Text.Data("Ledger"),
                        new Text.Data("Every listing"),
                        List.of(
                                new Block.LedgerTable(
                                        Selection.Ledger.PERIOD,
                                        LedgerColumns.ALL,
                                        market.deals())));
        return new Report(EditionFacts.of(2025, market), List.of(ledger), List.of());
    }

    private LedgerReport() {}
}
