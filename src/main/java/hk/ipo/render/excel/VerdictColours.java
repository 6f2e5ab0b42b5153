package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours the words that say whether checks hold, so that the eye finds one that does not. */
final class VerdictColours {

    private final Book book;

    VerdictColours(Book book) {
        this.book = book;
    }

    /** The word for a check's result. */
    String word(boolean holds) {
        return book.wording().message(holds ? "excel.checks.ok" : "excel.checks.differs");
    }

    /** Colours the cells of a range, {@code E9:E20}. */
    void apply(XSSFSheet sheet, String cells) {
        rule(sheet, cells, true, Ink.ACCENT);
        rule(sheet, cells, false, Ink.BAD);
    }

    private void rule(XSSFSheet sheet, String cells, boolean holds, Ink ink) {
        var rules = sheet.getSheetConditionalFormatting();
        var rule =
                rules.createConditionalFormattingRule(
                        ComparisonOperator.EQUAL, FormulaText.literal(word(holds)));
        var font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColor(book.color(ink));
        rules.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf(cells)}, rule);
    }
}
