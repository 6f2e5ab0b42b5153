package hk.ipo.render.excel;

import hk.ipo.report.Block;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all charts share: their place, their title, what is read aloud of them, quiet axes. */
final class ChartFrame {

    private static final int WIDTH_PIXELS = 680;
    private static final double AXIS_POINTS = 9;

    /** An empty chart in its place. */
    static XSSFChart create(
            Book book,
            XSSFSheet sheet,
            Block.Chart chart,
            ChartSource source,
            int firstRow,
            int endRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(anchor(drawing, sheet, firstRow, endRow));
        String title = book.wording().say(chart.title());
        String subtitle = book.wording().say(chart.subtitle());
        drawn.getGraphicFrame().setName(title);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(new ChartDescription(book.wording(), chart, source).words());
        ChartTitle.write(drawn, title, subtitle, book.chartInk());
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        return drawn;
    }

    /** An axis in small grey letters, without ticks. */
    static void quiet(XDDFChartAxis axis, ChartInk inks) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        inks.hairline(axis.getOrAddShapeProperties());
        var text = axis.getOrAddTextProperties();
        text.setFontSize(AXIS_POINTS);
        text.setFillProperties(inks.fill(Ink.QUIET));
    }

    private static XSSFClientAnchor anchor(
            XSSFDrawing drawing, XSSFSheet sheet, int firstRow, int endRow) {
        int column = 0;
        float left = WIDTH_PIXELS;
        while (left > sheet.getColumnWidthInPixels(column)) {
            left -= sheet.getColumnWidthInPixels(column);
            column++;
        }
        XSSFClientAnchor anchor =
                drawing.createAnchor(
                        0, 0, Units.pixelToEMU(Math.round(left)), 0, 0, firstRow, column, endRow);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private ChartFrame() {}
}
