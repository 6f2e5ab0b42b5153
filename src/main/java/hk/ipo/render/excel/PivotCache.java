package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.statistic.Column;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCacheFields;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheDefinition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a pivot table knows of the ledger without reading it: its columns, and the kinds by which it
 * groups. It keeps no copy of the rows, which would double a long ledger: programs read the ledger
 * itself when they open the workbook.
 */
final class PivotCache {

    /** Older programs ask for the version of theirs that wrote and can read the cache. */
    private static final short VERSION = 6;

    private static final short OLDEST_VERSION = 3;

    private final List<PivotColumn> columns;

    private PivotCache(List<PivotColumn> columns) {
        this.columns = columns;
    }

    /** The cache of a ledger's deals. */
    static PivotCache of(Book book, DataTable ledger, List<Column> columns) {
        List<String> headers = List.copyOf(ledger.headers().values());
        List<PivotColumn> described = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            described.add(
                    new PivotColumn(
                            headers.get(place),
                            PivotFields.isGrouped(column) && column instanceof Column.Category kinds
                                    ? kinds(book, kinds)
                                    : List.of()));
        }
        return new PivotCache(described);
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
        // A table's name says where it is; with a sheet it would be a name of that sheet alone.
        definition.getCacheSource().getWorksheetSource().unsetSheet();
        CTCacheFields fields = CTCacheFields.Factory.newInstance();
        columns.forEach(column -> column.describe(fields.addNewCacheField()));
        fields.setCount(columns.size());
        definition.setCacheFields(fields);
    }

    private static List<Optional<String>> kinds(Book book, Column.Category column) {
        List<Deal> deals = book.report().facts().deals();
        return deals.stream()
                .map(column.value())
                .distinct()
                .map(label -> label.map(book.wording()::label))
                .distinct()
                .toList();
    }
}
