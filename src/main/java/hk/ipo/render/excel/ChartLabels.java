package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

import java.util.List;

/** The numbers beside bars and at the ends of lines: dark on the paper, never on a bar. */
final class ChartLabels {

    private static final int HUNDREDTHS_OF_POINTS = 900;

    private final XSSFChart chart;
    private final ChartInk ink;

    ChartLabels(XSSFChart chart, ChartInk ink) {
        this.chart = chart;
        this.ink = ink;
    }

    /** Beyond the end of each bar of a series. */
    void beyondBars(int series, String format) {
        bars(series, format, STDLblPos.OUT_END);
    }

    /**
     * Within each bar of a series, where it begins. Bars without a fill that follow others show the
     * number beyond those; outside a stacked bar no format lets a number stand.
     */
    void atBase(int series, String format) {
        bars(series, format, STDLblPos.IN_BASE);
    }

    /** Beside one point of a line. */
    void atPoint(int series, int point, String format) {
        CTDLbls labels =
                chart.getCTChart()
                        .getPlotArea()
                        .getLineChartArray(0)
                        .getSerArray(series)
                        .addNewDLbls();
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        number(label.addNewNumFmt(), format);
        letters(label.addNewTxPr());
        label.addNewDLblPos().setVal(STDLblPos.R);
        shown(
                List.of(
                        label.addNewShowVal(),
                        label.addNewShowLegendKey(),
                        label.addNewShowCatName(),
                        label.addNewShowSerName(),
                        label.addNewShowPercent(),
                        label.addNewShowBubbleSize()),
                true);
        showing(labels, false);
    }

    private void bars(int series, String format, STDLblPos.Enum place) {
        CTDLbls labels =
                chart.getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(series)
                        .addNewDLbls();
        number(labels.addNewNumFmt(), format);
        letters(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(place);
        showing(labels, true);
    }

    private static void showing(CTDLbls labels, boolean value) {
        shown(
                List.of(
                        labels.addNewShowVal(),
                        labels.addNewShowLegendKey(),
                        labels.addNewShowCatName(),
                        labels.addNewShowSerName(),
                        labels.addNewShowPercent(),
                        labels.addNewShowBubbleSize()),
                value);
    }

    /** The value, which stands first, and nothing else. */
    private static void shown(List<CTBoolean> switches, boolean value) {
        for (int at = 0; at < switches.size(); at++) {
            switches.get(at).setVal(at == 0 && value);
        }
    }

    private static void number(CTNumFmt number, String format) {
        number.setFormatCode(format);
        number.setSourceLinked(false);
    }

    private void letters(CTTextBody body) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var letters = body.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(HUNDREDTHS_OF_POINTS);
        letters.setSolidFill(ink.fill(Ink.TEXT).getXmlObject());
    }
}
