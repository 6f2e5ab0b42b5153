package hk.ipo.bench.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.report.Display;
import hk.ipo.report.Language;
import hk.ipo.report.Report;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

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
import java.util.Locale;

/**
 * The same table as OpenPDF's own {@code PdfPTable}, with the same columns, words and font, not
 * tagged; its rows are handed over as it goes, so that it need not hold them all.
 */
public final class TableLedger {

    private static final double NANOS_A_SECOND = 1e9;
    private static final float SIZE = 7;
    private static final int ROWS_AT_ONCE = 500;
    private static final float[] SHARES = {32, 160, 44, 74, 84, 62, 38, 50, 44, 46, 46, 40};

    private final Wording wording = Wording.of(Language.ENGLISH);
    private final Font font = new Font(face(), SIZE);

    /** Reads the folder {@code args[0]} and writes the file {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Report report = LedgerReport.of(Path.of(args[0]));
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            new TableLedger().write(report.facts().deals(), out);
        }
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%.2f s without the reading of the file",
                        (System.nanoTime() - start) / NANOS_A_SECOND));
    }

    private void write(List<Deal> deals, OutputStream out) {
        Document document = new Document(PageSize.A4.rotate(), 40, 40, 60, 50);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        document.open();
        PdfPTable table = new PdfPTable(SHARES);
        table.setWidthPercentage(100);
        table.setComplete(false);
        table.setHeaderRows(1);
        for (Column column : COLUMNS) {
            cell(table, wording.header(column), false);
        }
        int rows = 0;
        for (Deal deal : deals) {
            for (Column column : COLUMNS) {
                cell(table, say(column, deal), column instanceof Column.Numeric);
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

    private static final List<Column> COLUMNS =
            List.of(
                    LedgerColumns.STOCK_CODE,
                    LedgerColumns.ISSUER,
                    LedgerColumns.BOARD,
                    LedgerColumns.LISTING_DATE,
                    LedgerColumns.INDUSTRY,
                    LedgerColumns.ISSUER_TYPE,
                    LedgerColumns.OFFER_PRICE,
                    LedgerColumns.FUNDS_BASE,
                    LedgerColumns.OVER_ALLOTMENT,
                    LedgerColumns.FUNDS,
                    LedgerColumns.PUBLIC_MULTIPLE,
                    LedgerColumns.FIRST_DAY_RETURN);

    private void cell(PdfPTable table, String text, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.35f);
        cell.setHorizontalAlignment(number ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
        table.addCell(cell);
    }

    private String say(Column column, Deal deal) {
        return switch (column) {
            case Column.Numeric numeric ->
                    numeric.value()
                            .apply(deal)
                            .map(value -> wording.number(value, Display.PRICE))
                            .orElseGet(wording::unknown);
            case Column.Category category ->
                    category.value().apply(deal).map(wording::label).orElseGet(wording::unknown);
            case Column.Day day ->
                    day.value().apply(deal).map(wording::day).orElseGet(wording::unknown);
            case Column.Words words -> words(words, deal);
            case Column.Link link -> link.value().apply(deal).orElseGet(wording::unknown);
        };
    }

    private String words(Column.Words column, Deal deal) {
        String words = String.join(", ", wording.words(column, deal));
        return column.equals(LedgerColumns.ISSUER)
                ? words + deal.issuer().nameTraditional().map(other -> "\n" + other).orElse("")
                : words;
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
