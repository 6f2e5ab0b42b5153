package hk.ipo.source;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Where the report's columns stand. Position says nothing: rows above and columns beside may come
 * and go.
 *
 * @param sheet the sheet that holds the report
 * @param row the header's row, from 0 on
 * @param columns the column of each header, from 0 on
 */
record ReportHeader(Sheet sheet, int row, Map<ReportColumn, Integer> columns) {

    private static final int ROWS_SEARCHED = 10;

    /** The row that bears most of the report's headers, the first of equals. */
    static Optional<ReportHeader> nearest(Workbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(
                        sheet ->
                                IntStream.range(0, ROWS_SEARCHED)
                                        .mapToObj(sheet::getRow)
                                        .filter(row -> row != null)
                                        .map(ReportHeader::of))
                .filter(header -> !header.columns.isEmpty())
                .min(Comparator.comparingInt(header -> header.missing().size()));
    }

    List<ReportColumn> missing() {
        return Arrays.stream(ReportColumn.values())
                .filter(column -> !columns.containsKey(column))
                .toList();
    }

    /** Whether this is meant to be the report's: half of its headers or more are there. */
    boolean isNearly() {
        return 2 * missing().size() <= ReportColumn.values().length;
    }

    int column(ReportColumn column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalStateException("no column " + column.words());
        }
        return index;
    }

    /** The column of the tags (a) and (b), which has no header: the one behind the last header. */
    int tagColumn() {
        return Collections.max(columns.values()) + 1;
    }

    private static ReportHeader of(Row row) {
        Map<ReportColumn, Integer> columns = new EnumMap<>(ReportColumn.class);
        for (Cell cell : row) {
            ReportColumn.named(ReportCell.of(cell).text())
                    .ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex()));
        }
        return new ReportHeader(row.getSheet(), row.getRowNum(), columns);
    }
}
