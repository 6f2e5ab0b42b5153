package hk.ipo.bench.pdf;

import hk.ipo.bench.Contender;
import hk.ipo.bench.JasperRows;
import hk.ipo.bench.JasperRows.JasperColumn;
import hk.ipo.market.Deal;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperExportManager;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The same table as JasperReports', with the same columns, words and font, not tagged and without a
 * header; all its pages are in memory at once: no virtualizer.
 */
public final class JasperLedger implements Contender {

    private static final String FONT = "hk/ipo/render/pdf/fonts/NotoSansHK-Regular.ttf";

    private final LedgerWords words = new LedgerWords();

    @Override
    public void write(int rows, Path file) throws IOException {
        List<JasperColumn> columns = new ArrayList<>();
        for (float share : LedgerWords.SHARES) {
            columns.add(new JasperColumn(String.class, Math.round(share), ""));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            JasperExportManager.exportReportToPdfStream(
                    JasperRows.printed(
                            columns,
                            LedgerReport.deals(rows).stream().map(this::row).iterator(),
                            FONT,
                            true),
                    out);
        } catch (JRException e) {
            throw new IOException("JasperReports failed", e);
        }
    }

    private Object[] row(Deal deal) {
        return LedgerWords.COLUMNS.stream().map(column -> words.cell(column, deal)).toArray();
    }
}
