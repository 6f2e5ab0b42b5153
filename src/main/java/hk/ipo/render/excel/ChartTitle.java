package hk.ipo.render.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;

/** A chart's title: the statement in bold, below it unit and period, both at the left edge. */
final class ChartTitle {

    private static final double TITLE_POINTS = 12;
    private static final double SUBTITLE_POINTS = 9;
    private static final double FROM_LEFT = 0.01;
    private static final double FROM_TOP = 0.02;

    static void write(XSSFChart chart, String title, String subtitle, ChartInk inks) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        XDDFTextBody body = chart.getFormattedTitle();
        XDDFTextParagraph first = body.getParagraph(0);
        first.setTextAlignment(TextAlignment.LEFT);
        ink(first.getTextRuns().getFirst(), TITLE_POINTS, true, inks.color(Ink.ACCENT));
        XDDFTextParagraph second = body.addNewParagraph();
        second.setTextAlignment(TextAlignment.LEFT);
        ink(second.appendRegularRun(subtitle), SUBTITLE_POINTS, false, inks.color(Ink.QUIET));
        var written = chart.getCTChart().getTitle();
        CTManualLayout layout =
                (written.isSetLayout() ? written.getLayout() : written.addNewLayout())
                        .addNewManualLayout();
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(FROM_LEFT);
        layout.addNewY().setVal(FROM_TOP);
    }

    private static void ink(XDDFTextRun run, double points, boolean bold, XDDFColor color) {
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontColor(color);
    }

    private ChartTitle() {}
}
