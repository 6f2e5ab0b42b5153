package hk.ipo.render.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** Fills and lines of charts, always said, because programs differ in what they choose. */
final class ChartInk {

    private static final double HAIRLINE_POINTS = 0.5;

    static XDDFColor color(Ink ink) {
        return XDDFColor.from(ink.rgb());
    }

    static XDDFSolidFillProperties fill(Ink ink) {
        return new XDDFSolidFillProperties(color(ink));
    }

    static XDDFLineProperties line(Ink ink, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(ink));
        line.setWidth(points);
        return line;
    }

    static void hairline(XDDFShapeProperties shape) {
        shape.setLineProperties(line(Ink.HAIRLINE, HAIRLINE_POINTS));
    }

    /** A chart without a box around it. */
    static void frame(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        if (!space.isSetSpPr()) {
            space.addNewSpPr();
        }
        space.getSpPr().addNewNoFill();
        space.getSpPr().addNewLn().addNewNoFill();
        var rounded =
                space.isSetRoundedCorners()
                        ? space.getRoundedCorners()
                        : space.addNewRoundedCorners();
        rounded.setVal(false);
    }

    private ChartInk() {}
}
