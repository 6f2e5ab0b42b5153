package hk.ipo.render.excel;

import hk.ipo.statistic.Column;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFPivotCacheRecords;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCacheFields;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheRecords;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRecord;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pivot table knows of the ledger without reading it: its columns, and a record a row. It is
 * made of the ledger's cells as they were written, so that the two agree.
 */
final class PivotCache {

    /** Older programs ask for the version of theirs that wrote and can read the cache. */
    private static final short VERSION = 6;

    private static final short OLDEST_VERSION = 3;

    private final List<PivotColumn> columns;
    private final int rows;

    private PivotCache(List<PivotColumn> columns, int rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The cache of a ledger whose rows are written. */
    static PivotCache of(XSSFSheet ledger, List<Column> columns) {
        var table = ledger.getTables().getFirst();
        List<PivotColumn> read = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            List<PivotValue> values = new ArrayList<>();
            for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
                values.add(PivotValue.of(ledger.getRow(row), place));
            }
            read.add(
                    new PivotColumn(
                            table.getColumns().get(place).getName(),
                            PivotFields.isGrouped(columns.get(place)),
                            values));
        }
        return new PivotCache(read, table.getEndRowIndex() - table.getStartRowIndex());
    }

    /** The column at a place of the ledger. */
    PivotColumn column(int place) {
        return columns.get(place);
    }

    /** Makes this the cache of a table. */
    void write(XSSFPivotTable table, Book book) {
        CTPivotCacheDefinition definition =
                table.getPivotCacheDefinition().getCTPivotCacheDefinition();
        definition.setCreatedVersion(VERSION);
        definition.setRefreshedVersion(VERSION);
        definition.setMinRefreshableVersion(OLDEST_VERSION);
        definition.setRefreshedBy(book.wording().message("excel.author"));
        definition.setRefreshedDate(DateUtil.getExcelDate(book.report().facts().asOf()));
        definition.setRefreshOnLoad(true);
        definition.setSaveData(true);
        definition.setRecordCount(rows);
        // A table's name says where it is; with a sheet it would be a name of that sheet alone.
        definition.getCacheSource().getWorksheetSource().unsetSheet();
        CTCacheFields fields = CTCacheFields.Factory.newInstance();
        columns.forEach(column -> column.describe(fields.addNewCacheField()));
        fields.setCount(columns.size());
        definition.setCacheFields(fields);
        CTPivotCacheRecords records = records(table);
        for (int row = 0; row < rows; row++) {
            CTRecord record = records.addNewR();
            for (PivotColumn column : columns) {
                column.write(record, row);
            }
        }
        records.setCount(rows);
    }

    /** The part that is saved; the one that the table itself names never is. */
    private static CTPivotCacheRecords records(XSSFPivotTable table) {
        return table.getPivotCacheDefinition().getRelations().stream()
                .filter(XSSFPivotCacheRecords.class::isInstance)
                .map(XSSFPivotCacheRecords.class::cast)
                .findFirst()
                .orElseThrow()
                .getCtPivotCacheRecords();
    }
}
