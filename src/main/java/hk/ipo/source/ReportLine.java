package hk.ipo.source;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * One row of the report's sheet.
 *
 * @param number the row as Excel counts, from 1 on
 * @param start the text of its first cell that is not blank
 * @param cells the report's columns
 * @param tag the cell of the tranche's tag
 */
record ReportLine(int number, String start, Map<ReportColumn, ReportCell> cells, ReportCell tag) {

    private static final String FOOTER = "remarks";

    static ReportLine of(ReportHeader header, Row row) {
        Map<ReportColumn, ReportCell> cells = new EnumMap<>(ReportColumn.class);
        for (ReportColumn column : ReportColumn.values()) {
            cells.put(column, cell(row, header.column(column)));
        }
        String start =
                StreamSupport.stream(row.spliterator(), false)
                        .map(cell -> ReportCell.of(cell).text())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return new ReportLine(row.getRowNum() + 1, start, cells, cell(row, header.tagColumn()));
    }

    ReportCell cell(ReportColumn column) {
        ReportCell cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("no cell of " + column.words());
        }
        return cell;
    }

    boolean isBlank() {
        return tag.isBlank() && cells.values().stream().allMatch(ReportCell::isBlank);
    }

    /** Whether the remarks below the listings begin here. */
    boolean isFooter() {
        return start.toLowerCase(Locale.ROOT).startsWith(FOOTER);
    }

    /** Whether it names no listing of its own but goes on with the one above. */
    boolean isContinuation() {
        ReportCell code = cell(ReportColumn.STOCK_CODE);
        ReportCell name = cell(ReportColumn.NAME);
        return (code.isBlank() || code.isDitto()) && (name.isBlank() || name.isDitto());
    }

    /** Whether it prints the code and name of the other line again. */
    boolean repeats(ReportLine other) {
        return cell(ReportColumn.STOCK_CODE).text().equals(other.codeText())
                && cell(ReportColumn.NAME).text().equals(other.cell(ReportColumn.NAME).text());
    }

    String codeText() {
        return cell(ReportColumn.STOCK_CODE).text();
    }

    private static ReportCell cell(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null
                ? ReportCell.blank(new CellReference(row.getRowNum(), column).formatAsString())
                : ReportCell.of(cell);
    }
}
