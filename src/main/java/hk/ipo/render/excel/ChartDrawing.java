package hk.ipo.render.excel;

import hk.ipo.report.Block;
import hk.ipo.report.Display;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a chart natively, over the cells of the table beside it. */
final class ChartDrawing {

    /** The width of a chart, in widths of a digit. */
    static final int WIDTH = 98;

    private static final int WIDTH_PIXELS = 680;
    private static final int GAP_PERCENT = 55;
    private static final int MOST_LABELS = 15;
    private static final double AXIS_POINTS = 9;
    private static final double LINE_POINTS = 2;

    private final Book book;
    private final XSSFSheet sheet;
    private final Block.Chart chart;
    private final ChartSource source;

    ChartDrawing(Book book, XSSFSheet sheet, TableBlock.Place table, Block.Chart chart) {
        this.book = book;
        this.sheet = sheet;
        this.chart = chart;
        this.source = new ChartSource(book.wording(), sheet, table);
    }

    void draw(int firstRow, int endRow) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(anchor(drawing, firstRow, endRow));
        String title = book.wording().say(chart.title());
        String subtitle = book.wording().say(chart.subtitle());
        drawn.getGraphicFrame().setName(title);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(title + ". " + subtitle);
        ChartTitle.write(drawn, title, subtitle);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        plot(drawn);
        ChartInk.frame(drawn);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private XSSFClientAnchor anchor(XSSFDrawing drawing, int firstRow, int endRow) {
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

    private void plot(XSSFChart drawn) {
        boolean lying = chart.kind() == Block.ChartKind.BAR;
        XDDFCategoryAxis categories =
                drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values =
                drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (lying) {
            // Rows run downwards, and the numbers stay below them.
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        } else {
            values.setCrosses(AxisCrosses.AUTO_ZERO);
        }
        quiet(categories);
        quiet(values);
        String format = book.formats().inTable(display());
        values.setNumberFormat(format);
        drawn.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);

        XDDFChartData data =
                drawn.createData(
                        chart.kind() == Block.ChartKind.LINE ? ChartTypes.LINE : ChartTypes.BAR,
                        categories,
                        values);
        data.setVaryColors(false);
        XDDFCategoryDataSource names = source.categories(chart.categoryColumn());
        for (Block.Series series : chart.series()) {
            XDDFChartData.Series added =
                    data.addSeries(names, source.values(series.column(), format));
            added.setTitle(book.wording().say(series.name()));
            ink(added, series.emphasis() ? Ink.ACCENT : Ink.COMPARISON);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            bars.setGapWidth(GAP_PERCENT);
        }
        drawn.plot(data);
        if (isLabelled()) {
            ChartInk.labels(drawn, format);
        } else {
            ChartInk.hairline(values.getOrAddMajorGridProperties());
        }
    }

    /** Few bars carry their numbers, which makes grid lines superfluous. */
    private boolean isLabelled() {
        return chart.kind() != Block.ChartKind.LINE
                && chart.series().size() == 1
                && source.size() <= MOST_LABELS;
    }

    private Display display() {
        return source.display(chart.series().getFirst().column());
    }

    private static void ink(XDDFChartData.Series series, Ink ink) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setLineProperties(ChartInk.line(ink, LINE_POINTS));
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setSmooth(false);
        } else {
            series.setFillProperties(ChartInk.fill(ink));
        }
    }

    private static void quiet(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        ChartInk.hairline(axis.getOrAddShapeProperties());
        var text = axis.getOrAddTextProperties();
        text.setFontSize(AXIS_POINTS);
        text.setFillProperties(ChartInk.fill(Ink.QUIET));
    }
}
