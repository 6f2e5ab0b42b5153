package hk.ipo.render.excel;

import hk.ipo.statistic.Column;
import hk.ipo.statistic.LedgerColumns;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

import java.util.List;

/**
 * Marks what readers look for in the ledger: shares that fell on their first day, largest deals.
 */
final class LedgerMarks {

    /** How many deals count as the largest. */
    static final int LARGEST = 10;

    private static final String BELOW_ZERO = "0";

    private final Book book;
    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final int firstRow;
    private final int lastRow;

    LedgerMarks(Book book, XSSFSheet sheet, List<Column> columns, int firstRow, int lastRow) {
        this.book = book;
        this.sheet = sheet;
        this.columns = columns;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /**
     * Marks the rows.
     *
     * @param isWhole whether the ledger has no other part: a mark compares one sheet's rows alone,
     *     so that each part would have largest deals of its own
     */
    void apply(boolean isWhole) {
        if (columns.contains(LedgerColumns.FIRST_DAY_RETURN)) {
            markFalls(columns.indexOf(LedgerColumns.FIRST_DAY_RETURN));
        }
        if (isWhole && columns.contains(LedgerColumns.FUNDS)) {
            markLargest(columns.indexOf(LedgerColumns.FUNDS));
        }
    }

    /** The minus sign says the same without colour. */
    private void markFalls(int column) {
        XSSFConditionalFormattingRule rule =
                rules().createConditionalFormattingRule(ComparisonOperator.LT, BELOW_ZERO);
        rule.createFontFormatting().setFontColor(book.color(Ink.BAD));
        rules().addConditionalFormatting(range(column), rule);
    }

    private void markLargest(int column) {
        XSSFConditionalFormattingRule rule = rules().createConditionalFormattingRule("TRUE");
        rule.createFontFormatting().setFontStyle(false, true);
        rule.createPatternFormatting().setFillBackgroundColor(book.color(Ink.WASH));
        int added = rules().addConditionalFormatting(range(column), rule);
        // The library writes rules by formula only; the format's own kind is what people can edit.
        var written = sheet.getCTWorksheet().getConditionalFormattingArray(added).getCfRuleArray(0);
        written.setType(STCfType.TOP_10);
        written.setRank(LARGEST);
        written.removeFormula(0);
    }

    private CellRangeAddress[] range(int column) {
        return new CellRangeAddress[] {new CellRangeAddress(firstRow, lastRow, column, column)};
    }

    private XSSFSheetConditionalFormatting rules() {
        return sheet.getSheetConditionalFormatting();
    }
}
