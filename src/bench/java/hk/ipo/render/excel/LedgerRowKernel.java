package hk.ipo.render.excel;

import hk.ipo.bench.GeneratedDeals;
import hk.ipo.bench.GeneratedReport;
import hk.ipo.bench.KernelTimes;
import hk.ipo.market.Deal;
import hk.ipo.render.Theme;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.BlockContent;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.render.zip.Compression;
import hk.ipo.report.Language;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.util.List;

/** Writing the markup of a ledger's row: 24 cells, some of them formulas. */
@State(Scope.Thread)
public class LedgerRowKernel extends KernelTimes {

    /** A block of rows as it is written by one thread. */
    private static final int ROWS = 1_000;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SpooledRows spooled = new SpooledRows();
    private final BlockContent rows = rows();
    private final ByteBlock block = new ByteBlock();

    /** A row's markup. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int ours() {
        block.clear();
        rows.writeTo(block);
        return block.size();
    }

    /** Gives back what the workbook holds. */
    @TearDown
    public void close() throws IOException {
        spooled.close();
        workbook.close();
    }

    private BlockContent rows() {
        List<Deal> deals = List.copyOf(GeneratedDeals.of(ROWS));
        Book book =
                Book.of(
                        workbook,
                        GeneratedReport.of(1),
                        Wording.of(Language.ENGLISH),
                        Theme.STANDARD,
                        WorkbookStyles.STANDARD,
                        spooled,
                        Packing.of(Compression.STANDARD));
        List<LedgerCell> cells =
                LedgerCells.of(
                        book, GeneratedReport.COLUMNS, new WebLinks(GeneratedReport.COLUMNS));
        return new LedgerRows(cells, deals, 2).blocks().findFirst().orElseThrow();
    }
}
