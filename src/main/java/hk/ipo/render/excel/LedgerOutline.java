package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;
import java.util.Set;

/**
 * Groups the ledger's columns of detail, so that one click leaves what most readers look for. The
 * column to the right of a group says what its details come to: funds behind their parts, days to
 * list behind the day of filing.
 */
final class LedgerOutline {

    private static final short LEVEL = 1;

    private static final Set<Column> DETAILS =
            Set.of(
                    LedgerColumns.MONTH,
                    LedgerColumns.CHAPTER,
                    LedgerColumns.WEIGHTED_VOTING,
                    LedgerColumns.PROSPECTUS_DATE,
                    LedgerColumns.PRICE_LOW,
                    LedgerColumns.PRICE_HIGH,
                    LedgerColumns.OFFER_SHARES,
                    LedgerColumns.FUNDS_HONG_KONG,
                    LedgerColumns.FUNDS_BASE,
                    LedgerColumns.OVER_ALLOTMENT,
                    LedgerColumns.OVER_ALLOTMENT_YEAR_END,
                    LedgerColumns.INTERNATIONAL_MULTIPLE,
                    LedgerColumns.ONE_LOT_SUCCESS,
                    LedgerColumns.PUBLIC_SHARE,
                    LedgerColumns.CORNERSTONE_SHARE,
                    LedgerColumns.APPLICATION_DATE,
                    LedgerColumns.SPONSOR_COUNT,
                    LedgerColumns.SPONSOR_PART,
                    LedgerColumns.SPONSOR_REMAINDER);

    /**
     * Groups the details among a ledger's columns, which have their widths already. Columns are
     * marked one by one: the library's own grouping of neighbours says of a column several times
     * how wide it is, and programs then repair the file.
     */
    static void group(XSSFSheet sheet, List<Column> columns) {
        for (int place = 0; place < columns.size(); place++) {
            if (DETAILS.contains(columns.get(place))) {
                sheet.getColumnHelper().getColumn(place, false).setOutlineLevel(LEVEL);
                sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol(LEVEL);
            }
        }
    }

    private LedgerOutline() {}
}
