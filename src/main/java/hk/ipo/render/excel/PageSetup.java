package hk.ipo.render.excel;

import hk.ipo.render.Theme.PageSize;

import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/**
 * How sheets are printed: on the theme's paper, as wide as the page, with a line at head and foot.
 */
final class PageSetup {

    /** Wider than that is easier to read across the page's long side. */
    private static final int WIDEST_UPRIGHT = 150;

    /** Wider than that would be too small to read on one page. */
    private static final int WIDEST_PAGE = 190;

    /** What a page by itself is made no wider than: its letters then are seven points high. */
    static final int WIDEST_ALONE = 215;

    /** Smaller than that, letters on a page by itself would be hard to read. */
    private static final double SMALLEST_SCALE = 0.55;

    /** What spills over to another page by less than this share of one is drawn in. */
    private static final double SMALLEST_SPILL = 0.2;

    /** Rows that a program draws a little higher still fit. */
    private static final double SAFE_HEIGHT = 0.96;

    private static final double POINTS_PER_DIGIT = 5.25;
    private static final double POINTS_PER_INCH = 72;

    private static final double SIDE_INCHES = 0.5;
    private static final double TOP_INCHES = 0.75;
    private static final double FOOT_INCHES = 0.75;
    private static final double LINE_INCHES = 0.35;

    private final Book book;
    private final Paper paper;
    private int repeatedColumns;

    PageSetup(Book book) {
        this.book = book;
        this.paper = Paper.of(book.theme().pageSize());
    }

    /** Repeats the first columns on each page of a wide sheet. */
    PageSetup repeatColumns(int columns) {
        repeatedColumns = columns;
        return this;
    }

    /** Sets a page up, with what reaches beyond its cells. */
    void apply(Page page, int firstRow, int lastRow) {
        apply(page, firstRow, lastRow, List.of());
    }

    /**
     * The same for a sheet of several blocks, which are kept whole.
     *
     * @param blocks the rows at which they begin, in order
     */
    void apply(Page page, int firstRow, int lastRow, List<Integer> blocks) {
        XSSFSheet sheet = page.sheet();
        int lastPrinted = Math.max(page.next() - 1, lastRow);
        apply(sheet, page.width(), firstRow, lastRow);
        sheet.getPrintSetup().setFitWidth((short) 1);
        RowHeights heights = new RowHeights(sheet);
        double repeated = heights.of(firstRow, lastRow);
        double height = heights.of(0, lastPrinted);
        int pages = pages(page, height, repeated);
        if (pages == 1 || (pages > 1 && blocks.size() < 2)) {
            sheet.getPrintSetup().setFitHeight((short) pages);
        } else if (blocks.size() > 1 && height > roomAt(page, widthScale(page))) {
            breakAtBlocks(page, blocks, lastPrinted, repeated);
        }
        book.workbook()
                .setPrintArea(
                        book.workbook().getSheetIndex(sheet), 0, page.lastColumn(), 0, lastPrinted);
    }

    /**
     * The number of pages to draw a sheet in to; 0 where it takes the pages that it takes. A
     * section on one page keeps its charts whole and its notes with them, and no page is begun for
     * a row or two.
     */
    private int pages(Page page, double height, double repeated) {
        double scale = widthScale(page);
        double heightScale = roomAt(page, 1) / height;
        if (heightScale < scale && heightScale >= SMALLEST_SCALE) {
            return 1;
        }
        double room = roomAt(page, scale);
        double taken = 1 + (height - room) / (room - repeated);
        int whole = (int) taken;
        return whole > 1 && taken > whole && taken - whole < SMALLEST_SPILL ? whole : 0;
    }

    /** The sheet stays drawn in to its width, which no estimate of a font's widths can miss. */
    private void breakAtBlocks(Page page, List<Integer> blocks, int lastRow, double repeated) {
        double scale = Math.min(1, widthScale(page));
        new PageBreaks(page.sheet(), roomAt(page, scale) * SAFE_HEIGHT, repeated)
                .set(blocks, lastRow);
    }

    /** The points that rows may fill on a page drawn in to a scale. */
    private double roomAt(Page page, double scale) {
        boolean across = page.sheet().getPrintSetup().getLandscape();
        double inches = (across ? paper.shortInches : paper.longInches) - TOP_INCHES - FOOT_INCHES;
        return inches * POINTS_PER_INCH / scale;
    }

    private double widthScale(Page page) {
        boolean across = page.sheet().getPrintSetup().getLandscape();
        double inches = (across ? paper.longInches : paper.shortInches) - SIDE_INCHES - SIDE_INCHES;
        return inches * POINTS_PER_INCH / (page.width() * POINTS_PER_DIGIT);
    }

    /**
     * Sets a sheet up.
     *
     * @param width the width of its columns, in widths of a digit
     * @param firstRow the first of the rows repeated on each page
     * @param lastRow the last of them
     */
    void apply(XSSFSheet sheet, int width, int firstRow, int lastRow) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(paper.size);
        print.setLandscape(width > WIDEST_UPRIGHT);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        print.setFitWidth((short) Math.ceilDiv(Math.max(width, 1), WIDEST_PAGE));
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOT_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
        if (repeatedColumns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatedColumns - 1));
        }
        sheet.setMargin(PageMargin.HEADER, LINE_INCHES);
        sheet.setMargin(PageMargin.FOOTER, LINE_INCHES);
        Header header = sheet.getHeader();
        header.setLeft(small(escaped(book.title())));
        header.setRight(small(escaped(book.asOf())));
        Footer footer = sheet.getFooter();
        footer.setLeft(small(escaped(sheet.getSheetName())));
        footer.setRight(
                small(
                        escaped(book.wording().message("excel.page"))
                                .replace("{0}", HeaderFooter.page())
                                .replace("{1}", HeaderFooter.numPages())));
    }

    private static String small(String text) {
        // The space keeps a text that begins with a digit out of the size.
        return HeaderFooter.fontSize((short) 8) + " " + text;
    }

    /** An ampersand begins a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /** What a page can be printed on. */
    private enum Paper {
        A4(PaperSize.A4_PAPER, 8.27, 11.69),
        LETTER(PaperSize.LETTER_PAPER, 8.5, 11);

        private final PaperSize size;
        private final double shortInches;
        private final double longInches;

        Paper(PaperSize size, double shortInches, double longInches) {
            this.size = size;
            this.shortInches = shortInches;
            this.longInches = longInches;
        }

        static Paper of(PageSize size) {
            return switch (size) {
                case A4 -> A4;
                case LETTER -> LETTER;
            };
        }
    }
}
