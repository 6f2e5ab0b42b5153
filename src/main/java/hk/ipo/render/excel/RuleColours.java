package hk.ipo.render.excel;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/**
 * Says of the colours of conditional formats that they are opaque. The library leaves that out of
 * their letters, and the file format does not allow it to be left out.
 */
final class RuleColours {

    private static final int WITHOUT_OPACITY = 3;
    private static final byte OPAQUE = (byte) 0xFF;

    static void complete(XSSFWorkbook workbook) {
        StylesTable styles = workbook.getStylesSource();
        for (int at = 0; at < styles._getDXfsSize(); at++) {
            CTDxf format = styles.getDxfAt(at);
            if (format.isSetFont()) {
                for (CTColor color : format.getFont().getColorArray()) {
                    complete(color);
                }
            }
        }
    }

    private static void complete(CTColor color) {
        byte[] rgb = color.getRgb();
        if (rgb.length == WITHOUT_OPACITY) {
            color.setRgb(new byte[] {OPAQUE, rgb[0], rgb[1], rgb[2]});
        }
    }

    private RuleColours() {}
}
