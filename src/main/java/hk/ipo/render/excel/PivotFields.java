package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Unit;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataFields;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTItem;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTItems;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotFields;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotTableDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STAxis;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataConsolidateFunction;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STFieldSortType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STItemType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the ledger's columns stand where in the pivot table: industries down its side, the most
 * funds first; the number of deals and their funds across; board and issuer type above as filters.
 */
final class PivotFields {

    /** The columns by which the table can be narrowed. */
    static final List<Column> FILTERS = List.of(LedgerColumns.BOARD, LedgerColumns.ISSUER_TYPE);

    /** The columns without which there is no such table. */
    static final List<Column> COLUMNS =
            Stream.concat(
                            FILTERS.stream(),
                            Stream.of(
                                    LedgerColumns.INDUSTRY,
                                    LedgerColumns.STOCK_CODE,
                                    LedgerColumns.FUNDS))
                    .toList();

    /** Where a field's number would stand, the values themselves are meant. */
    private static final int VALUES = -2;

    private static final long VALUES_UNSIGNED = 4_294_967_294L;
    private static final int FUNDS = 1;
    private static final short VERSION = 6;
    private static final short OLDEST_VERSION = 3;

    private final Book book;
    private final PivotCache cache;
    private final List<Column> columns;
    private final PivotLines lines;

    PivotFields(Book book, PivotCache cache, List<Column> columns, PivotLines lines) {
        this.book = book;
        this.cache = cache;
        this.columns = columns;
        this.lines = lines;
    }

    /** Whether the table groups or narrows by a column. */
    static boolean isGrouped(Column column) {
        return column.equals(LedgerColumns.INDUSTRY) || FILTERS.contains(column);
    }

    /** What a line is called. */
    static String caption(Book book, PivotLines.Line line) {
        return line.industry()
                .map(book.wording()::label)
                .orElseGet(() -> book.wording().message("unknown-group"));
    }

    /** What the column of funds is called; no column of the ledger is called the same. */
    static String fundsCaption(Book book) {
        return book.wording()
                .withUnit(
                        book.wording().message("excel.pivot.funds"),
                        book.formats().unitOf(Unit.HKD));
    }

    /**
     * Says where all stands.
     *
     * @param firstRow the row of the header
     * @param lastRow the row of the total
     */
    void write(XSSFPivotTable table, int firstRow, int lastRow) {
        CTPivotTableDefinition definition = table.getCTPivotTableDefinition();
        definition.setName("DealsByIndustry");
        definition.setCreatedVersion(VERSION);
        definition.setUpdatedVersion(VERSION);
        definition.setMinRefreshableVersion(OLDEST_VERSION);
        definition.setItemPrintTitles(true);
        definition.setOutline(true);
        definition.setOutlineData(true);
        definition.setMultipleFieldFilters(false);
        definition.setRowHeaderCaption(book.wording().header(LedgerColumns.INDUSTRY));
        definition.setGrandTotalCaption(book.wording().message("excel.pivot.total"));
        var location = definition.getLocation();
        location.setRef(new CellRangeAddress(firstRow, lastRow, 0, 2).formatAsString());
        location.setFirstHeaderRow(0);
        location.setFirstDataRow(1);
        location.setFirstDataCol(1);
        location.setRowPageCount(FILTERS.size());
        location.setColPageCount(1);
        fields(definition);
        rows(definition);
        values(definition);
    }

    private void fields(CTPivotTableDefinition definition) {
        CTPivotFields fields = CTPivotFields.Factory.newInstance();
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            CTPivotField field = fields.addNewPivotField();
            field.setShowAll(false);
            if (column.equals(LedgerColumns.INDUSTRY)) {
                field.setAxis(STAxis.AXIS_ROW);
                byFunds(field);
                industries(field.addNewItems(), cache.column(place).kinds());
            } else if (FILTERS.contains(column)) {
                field.setAxis(STAxis.AXIS_PAGE);
                kinds(field.addNewItems(), cache.column(place).kinds().size());
            } else if (column.equals(LedgerColumns.STOCK_CODE)
                    || column.equals(LedgerColumns.FUNDS)) {
                field.setDataField(true);
            }
        }
        fields.setCount(columns.size());
        definition.setPivotFields(fields);
    }

    /** The lines are put in order by their funds, also when the table is brought up to date. */
    private static void byFunds(CTPivotField field) {
        field.setSortType(STFieldSortType.DESCENDING);
        var area = field.addNewAutoSortScope().addNewPivotArea();
        area.setDataOnly(false);
        area.setOutline(false);
        area.setFieldPosition(0);
        var references = area.addNewReferences();
        references.setCount(1);
        var reference = references.addNewReference();
        reference.setField(VALUES_UNSIGNED);
        reference.setCount(1);
        reference.setSelected(false);
        reference.addNewX().setV(FUNDS);
    }

    private void industries(CTItems items, List<Optional<String>> kinds) {
        for (PivotLines.Line line : lines.lines()) {
            CTItem item = items.addNewItem();
            item.setX(kinds.indexOf(line.industry().map(book.wording()::label)));
            if (line.industry().isEmpty()) {
                item.setN(caption(book, line));
            }
        }
        close(items);
    }

    private static void kinds(CTItems items, int number) {
        for (int kind = 0; kind < number; kind++) {
            items.addNewItem().setX(kind);
        }
        close(items);
    }

    private static void close(CTItems items) {
        items.addNewItem().setT(STItemType.DEFAULT);
        items.setCount(items.sizeOfItemArray());
    }

    private void rows(CTPivotTableDefinition definition) {
        var rowFields = definition.addNewRowFields();
        rowFields.addNewField().setX(columns.indexOf(LedgerColumns.INDUSTRY));
        rowFields.setCount(1);
        var rowItems = definition.addNewRowItems();
        for (int line = 0; line < lines.lines().size(); line++) {
            rowItems.addNewI().addNewX().setV(line);
        }
        var total = rowItems.addNewI();
        total.setT(STItemType.GRAND);
        total.addNewX();
        rowItems.setCount(rowItems.sizeOfIArray());
    }

    private void values(CTPivotTableDefinition definition) {
        var colFields = definition.addNewColFields();
        colFields.addNewField().setX(VALUES);
        colFields.setCount(1);
        var colItems = definition.addNewColItems();
        colItems.addNewI().addNewX();
        var second = colItems.addNewI();
        second.setI(FUNDS);
        second.addNewX().setV(FUNDS);
        colItems.setCount(2);
        var pages = definition.addNewPageFields();
        for (Column filter : FILTERS) {
            var page = pages.addNewPageField();
            page.setFld(columns.indexOf(filter));
            page.setHier(-1);
        }
        pages.setCount(FILTERS.size());
        CTDataFields data = definition.addNewDataFields();
        CTDataField deals = data.addNewDataField();
        deals.setName(book.wording().message("excel.pivot.deals"));
        deals.setFld(columns.indexOf(LedgerColumns.STOCK_CODE));
        deals.setSubtotal(STDataConsolidateFunction.COUNT);
        deals.setNumFmtId(format(Unit.COUNT));
        CTDataField funds = data.addNewDataField();
        funds.setName(fundsCaption(book));
        funds.setFld(columns.indexOf(LedgerColumns.FUNDS));
        funds.setNumFmtId(format(Unit.HKD));
        data.setCount(2);
    }

    private long format(Unit unit) {
        return book.workbook().createDataFormat().getFormat(NumberFormats.inLedger(unit));
    }
}
