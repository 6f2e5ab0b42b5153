package hk.ipo.render.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** What stands at the top of a section's sheet, and the links between sheets. */
final class Headings {

    /** The rows that stay in sight. */
    static final int ROWS = 3;

    private static final float STATEMENT_POINTS = 24;

    private final Book book;

    Headings(Book book) {
        this.book = book;
    }

    /** Writes the way back, the statement, and what the sheet is about. */
    void write(Page page, String statement, String subject) {
        XSSFCell back =
                book.cells().text(page.row(), 0, Look.LINK, book.wording().message("excel.back"));
        link(back, book.workbook().getSheetName(0));
        var row = page.row();
        book.cells().text(row, 0, Look.STATEMENT, statement);
        row.setHeightInPoints(book.styles().scaled(Look.STATEMENT, STATEMENT_POINTS));
        // Arial Bold of 14 points: a long sentence takes 1.2 digits a letter, Chinese 2.5.
        page.reach(book.styles().scaledWidth(Look.STATEMENT, TextWidth.of(statement) * 4 / 3));
        book.cells()
                .text(
                        page.row(),
                        0,
                        Look.SUBTITLE,
                        subject + " \u00B7 " + book.title() + " \u00B7 " + book.asOf());
        page.skip(1);
        page.sheet().createFreezePane(0, ROWS);
    }

    /** Makes a cell lead to the top of a sheet. */
    void link(XSSFCell cell, String sheet) {
        linkTo(cell, SheetNames.quoted(sheet) + "!A1");
    }

    /** Makes a cell lead to a place, {@code 'Headline'!B5}. */
    void linkTo(XSSFCell cell, String place) {
        XSSFHyperlink link =
                book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }
}
