package hk.ipo.render.excel;

import hk.ipo.render.Waterfall;
import hk.ipo.report.Block;

import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;

/**
 * Draws a waterfall natively: stacked bars, of which the first is invisible and carries the others,
 * and the last are invisible and say the numbers. They lie, because the steps are named at length.
 */
final class WaterfallDrawing {

    private static final byte ON_EACH_OTHER = 100;
    private static final String MINUS = "\u2212";

    /** As a part of the longest bar. */
    private static final BigDecimal ROOM_FOR_NUMBERS = new BigDecimal("0.16");

    private final Book book;
    private final XSSFSheet sheet;
    private final Block.Chart chart;
    private final TableBlock.Place table;
    private final ChartSource source;

    WaterfallDrawing(Book book, XSSFSheet sheet, TableBlock.Place table, Block.Chart chart) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.chart = chart;
        this.source = new ChartSource(book.wording(), sheet, table);
    }

    void draw(int firstRow, int endRow) {
        Waterfall waterfall = Waterfall.of(chart, table.table());
        WaterfallCells cells = new WaterfallCells(book, sheet, table, chart, waterfall, firstRow);
        cells.write();
        XSSFChart drawn = ChartFrame.create(book, sheet, chart, source, firstRow, endRow);
        plot(drawn, cells, waterfall);
        ChartInk.frame(drawn);
    }

    private void plot(XSSFChart drawn, WaterfallCells cells, Waterfall waterfall) {
        XDDFCategoryAxis categories = drawn.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.BOTTOM);
        // Rows run downwards, and the numbers stay below them.
        categories.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        ChartFrame.quiet(categories, book.chartInk());
        ChartFrame.quiet(values, book.chartInk());
        String format = book.formats().inTable(source.display(chart.series().getFirst().column()));
        values.setNumberFormat(format);
        drawn.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        values.setMinimum(waterfall.floor().doubleValue());
        values.setMaximum(ceiling(waterfall).doubleValue());

        XDDFBarChartData bars =
                (XDDFBarChartData) drawn.createData(ChartTypes.BAR, categories, values);
        bars.setVaryColors(false);
        XDDFCategoryDataSource names = source.categories(chart.categoryColumn());
        for (WaterfallCells.Part part : WaterfallCells.Part.values()) {
            XDDFChartData.Series series = bars.addSeries(names, cells.values(part, format));
            series.setTitle(book.wording().message("excel.waterfall." + part.name()));
            series.setFillProperties(fill(part));
        }
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setOverlap(ON_EACH_OTHER);
        bars.setGapWidth(ChartDrawing.GAP_PERCENT);
        drawn.plot(bars);
        // A bar without length says nothing.
        ChartLabels labels = new ChartLabels(drawn, book.chartInk());
        labels.atBase(WaterfallCells.Part.BEYOND.column(), plain(format) + ";;");
        labels.atBase(WaterfallCells.Part.BEYOND_FALL.column(), MINUS + plain(format) + ";;");
    }

    /** The axis ends where the numbers beyond the longest bar do. */
    private static BigDecimal ceiling(Waterfall waterfall) {
        BigDecimal most = waterfall.totals().stream().reduce(BigDecimal::max).orElseThrow();
        return most.add(most.subtract(waterfall.floor()).multiply(ROOM_FOR_NUMBERS));
    }

    /** A format's last section, which has no condition and can be followed by one for zero. */
    private static String plain(String format) {
        return format.substring(format.lastIndexOf(';') + 1);
    }

    private XDDFFillProperties fill(WaterfallCells.Part part) {
        return switch (part) {
            case BASE, BEYOND, BEYOND_FALL -> new XDDFNoFillProperties();
            case TOTAL -> book.chartInk().fill(Ink.ACCENT);
            case RISE -> book.chartInk().fill(Ink.COMPARISON);
            case FALL -> book.chartInk().fill(Ink.QUIET);
        };
    }
}
