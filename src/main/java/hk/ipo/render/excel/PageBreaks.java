package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/**
 * Ends printed pages where a block ends, so that a table is not cut in two that would be whole on
 * the next page, and none has its heading at the foot of a page.
 */
final class PageBreaks {

    /** A title, a header and a few rows under them: fewer look left behind. */
    private static final int FEWEST_ROWS = 6;

    private final XSSFSheet sheet;
    private final double room;
    private final double repeated;

    /**
     * Breaks of a sheet.
     *
     * @param room the points of a page that rows may fill
     * @param repeated the points that repeated rows take of each page but the first
     */
    PageBreaks(XSSFSheet sheet, double room, double repeated) {
        this.sheet = sheet;
        this.room = room;
        this.repeated = repeated;
    }

    /** Sets them, where blocks begin at these rows. */
    void set(List<Integer> starts, int lastRow) {
        RowHeights heights = new RowHeights(sheet);
        double used = heights.of(0, starts.getFirst() - 1);
        for (int i = 0; i < starts.size(); i++) {
            int first = starts.get(i);
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : lastRow;
            double height = heights.of(first, last);
            boolean fitsAPage = height <= room - repeated;
            double needed =
                    fitsAPage ? height : heights.of(first, Math.min(last, first + FEWEST_ROWS - 1));
            if (i > 0 && used + needed > room) {
                sheet.setRowBreak(first - 1);
                used = repeated;
            }
            used += height;
            while (used > room) {
                used += repeated - room;
            }
        }
    }
}
