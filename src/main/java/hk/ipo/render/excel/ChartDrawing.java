package hk.ipo.render.excel;

import hk.ipo.report.Block;
import hk.ipo.report.Display;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.OptionalInt;

/** Draws a chart natively, over the cells of the table beside it. */
final class ChartDrawing {

    /** The width of a chart, in widths of a digit. */
    static final int WIDTH = 98;

    /** The gap between bars, in percent of a bar. */
    static final int GAP_PERCENT = 55;

    private static final int MOST_LABELS = 15;
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
        XSSFChart drawn = ChartFrame.create(book, sheet, chart, source, firstRow, endRow);
        plot(drawn);
        ChartInk.frame(drawn);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
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
            // Else LibreOffice leaves out every second name where it thinks them close.
            drawn.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
        } else {
            values.setCrosses(AxisCrosses.AUTO_ZERO);
        }
        ChartFrame.quiet(categories, book.chartInk());
        ChartFrame.quiet(values, book.chartInk());
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
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            bars.setGapWidth(GAP_PERCENT);
        }
        drawn.plot(data);
        label(new ChartLabels(drawn, book.chartInk()), format);
        if (!isLabelled()) {
            book.chartInk().hairline(values.getOrAddMajorGridProperties());
        }
    }

    private void label(ChartLabels labels, String format) {
        for (int series = 0; series < chart.series().size(); series++) {
            int column = chart.series().get(series).column();
            if (chart.kind() == Block.ChartKind.LINE) {
                OptionalInt last = source.lastKnown(column);
                if (last.isPresent()) {
                    labels.atPoint(series, last.getAsInt(), format);
                }
            } else if (isLabelled() && isTold(chart.series().get(series))) {
                labels.beyondBars(series, format);
            }
        }
    }

    /** Few bars carry their numbers, which makes grid lines superfluous. */
    private boolean isLabelled() {
        return chart.kind() != Block.ChartKind.LINE && source.size() <= MOST_LABELS;
    }

    /** Upright bars that stand side by side have no room for the numbers of both. */
    private boolean isTold(Block.Series series) {
        return chart.kind() == Block.ChartKind.BAR
                || chart.series().size() == 1
                || series.emphasis();
    }

    private Display display() {
        return source.display(chart.series().getFirst().column());
    }

    private void ink(XDDFChartData.Series series, Ink ink) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setLineProperties(book.chartInk().line(ink, LINE_POINTS));
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setSmooth(false);
        } else {
            series.setFillProperties(book.chartInk().fill(ink));
        }
    }
}
