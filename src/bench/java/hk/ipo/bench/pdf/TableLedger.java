package hk.ipo.bench.pdf;

import hk.ipo.bench.Contender;
import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;

import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The same table as OpenPDF's own {@code PdfPTable}, with the same columns, words and font, not
 * tagged; its rows are handed over as it goes, so that it need not hold them all.
 */
public final class TableLedger implements Contender {

    private static final float SIZE = 7;
    private static final int ROWS_AT_ONCE = 500;

    private final LedgerWords words = new LedgerWords();
    private final Font font = new Font(face(), SIZE);

    @Override
    public void write(int rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(LedgerReport.deals(rows), out);
        }
    }

    private void write(List<Deal> deals, OutputStream out) {
        Document document = new Document(PageSize.A4.rotate(), 40, 40, 60, 50);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        document.open();
        PdfPTable table = new PdfPTable(LedgerWords.SHARES);
        table.setWidthPercentage(100);
        table.setComplete(false);
        table.setHeaderRows(1);
        for (Column column : LedgerWords.COLUMNS) {
            cell(table, words.header(column), false);
        }
        int rows = 0;
        for (Deal deal : deals) {
            for (Column column : LedgerWords.COLUMNS) {
                cell(table, words.cell(column, deal), column instanceof Column.Numeric);
            }
            rows++;
            if (rows % ROWS_AT_ONCE == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
        document.close();
    }

    private void cell(PdfPTable table, String text, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.35f);
        cell.setHorizontalAlignment(number ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
        table.addCell(cell);
    }

    private static BaseFont face() {
        try (InputStream in =
                Wording.class.getResourceAsStream("pdf/fonts/NotoSansHK-Regular.ttf")) {
            return BaseFont.createFont(
                    "NotoSansHK-Regular.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    in.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new IllegalStateException("the font is not in the program", e);
        }
    }
}
