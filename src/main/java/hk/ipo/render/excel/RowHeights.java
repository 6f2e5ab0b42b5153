package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How high a sheet's rows are, once it is written.
 *
 * @param sheet the sheet
 */
record RowHeights(XSSFSheet sheet) {

    /** The height in points of rows from one to another, both included. */
    double of(int first, int last) {
        double height = 0;
        for (int number = first; number <= last; number++) {
            XSSFRow row = sheet.getRow(number);
            height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
