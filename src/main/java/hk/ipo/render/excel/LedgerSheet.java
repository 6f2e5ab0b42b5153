package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.ParallelDeflater;
import hk.ipo.report.Block;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Selection;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints a ledger, or the part of one that a sheet takes: one row a deal below a header that stays
 * in sight. The library makes all but the rows, which are written straight as the sheet's markup.
 */
final class LedgerSheet {

    private static final int HEADER_ROW = 0;
    private static final int FROZEN_COLUMNS = 2;

    private final Book book;
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final List<Deal> deals;
    private final boolean isWhole;
    private final DataTable table;
    private final ColumnWidths widths = new ColumnWidths();

    LedgerSheet(Book book, XSSFSheet sheet, Block.LedgerTable ledger, LedgerPart part) {
        this.book = book;
        this.sheet = sheet;
        this.columns = ledger.columns();
        this.deals = ledger.deals().subList(part.from(), part.to());
        this.isWhole = deals.size() == ledger.deals().size();
        this.table =
                new DataTable(
                        tableName(ledger.ledger(), part.number()),
                        sheet.getSheetName(),
                        DataTable.uniqueHeaders(headers()),
                        part.rows());
    }

    DataTable write() {
        XSSFRow header = sheet.createRow(HEADER_ROW);
        List<String> words = List.copyOf(table.headers().values());
        for (int column = 0; column < columns.size(); column++) {
            book.cells().text(header, column, Look.DATA_HEADER, words.get(column));
            widths.fitHeader(column, words.get(column));
        }
        rows();
        table.enter(sheet, HEADER_ROW);
        SheetPart.DATA.dress(sheet, book);
        widths.apply(sheet);
        LedgerOutline.group(sheet, columns);
        new LedgerMarks(book, sheet, columns, HEADER_ROW + 1, HEADER_ROW + table.bodyRows())
                .apply(isWhole);
        header.setHeightInPoints(book.styles().scaled(Look.DATA_HEADER, widths.headerHeight()));
        sheet.createFreezePane(FROZEN_COLUMNS, HEADER_ROW + 1);
        sheet.addIgnoredErrors(
                new CellRangeAddress(
                        HEADER_ROW + 1, HEADER_ROW + table.bodyRows(), 0, columns.size() - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        new PageSetup(book)
                .repeatColumns(FROZEN_COLUMNS)
                .apply(sheet, widths.total(), HEADER_ROW, HEADER_ROW);
        return table;
    }

    private void rows() {
        WebLinks links = new WebLinks(columns);
        links.addTo(sheet, deals, HEADER_ROW + 1);
        // References count rows from one.
        LedgerRows rows =
                new LedgerRows(LedgerCells.of(book, columns, links), deals, HEADER_ROW + 2);
        Packing packing = book.packing();
        try {
            book.spooled()
                    .add(
                            sheet,
                            new ParallelDeflater(packing.compression(), packing.threads())
                                    .deflate(rows.blocks().iterator()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int column = 0; column < columns.size(); column++) {
            widths.fit(column, rows.width(column));
        }
        sheet.setDimensionOverride(
                new CellRangeAddress(
                        HEADER_ROW, HEADER_ROW + table.bodyRows(), 0, columns.size() - 1));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Column column : columns) {
            String words = book.wording().header(column);
            String unit =
                    column instanceof Column.Numeric numeric
                            ? book.formats().unitOf(numeric.unit())
                            : "";
            headers.put(column.id(), book.wording().withUnit(words, unit));
        }
        return headers;
    }

    private static String tableName(Selection.Ledger ledger, int part) {
        String name =
                switch (ledger) {
                    case PERIOD -> "Ledger";
                    case YEAR_BEFORE -> "LedgerYearBefore";
                };
        return part == 1 ? name : name + part;
    }
}
