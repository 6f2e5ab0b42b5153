package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The parts of the workbook, told apart by the colour of their tabs. */
enum SheetPart {
    /** The first sheet. */
    COVER(Ink.TEXT, 100),
    /** The sections, which say something. */
    SECTION(Ink.ACCENT, 100),
    /** The rows on which formulas rest, and the pivot table on them. */
    DATA(Ink.COMPARISON, 85),
    /** Where figures and checks are looked up. */
    REFERENCE(Ink.QUIET, 100);

    private final Ink tab;
    private final int zoomPercent;

    SheetPart(Ink tab, int zoomPercent) {
        this.tab = tab;
        this.zoomPercent = zoomPercent;
    }

    /** Makes a sheet look like its part: its tab, how large it is shown, and no grid lines. */
    void dress(XSSFSheet sheet, Book book) {
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(book.color(tab));
        sheet.setZoom(zoomPercent);
    }
}
