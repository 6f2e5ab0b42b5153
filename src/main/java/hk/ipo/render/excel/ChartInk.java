package hk.ipo.render.excel;

import hk.ipo.render.Theme;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;

/**
 * Fills and lines of charts, always said, because programs differ in what they choose.
 *
 * @param colours the colours of the workbook
 */
record ChartInk(Theme.Colours colours) {

    private static final double HAIRLINE_POINTS = 0.5;

    XDDFColor color(Ink ink) {
        return XDDFColor.from(ink.rgb(colours));
    }

    XDDFSolidFillProperties fill(Ink ink) {
        return new XDDFSolidFillProperties(color(ink));
    }

    XDDFLineProperties line(Ink ink, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(ink));
        line.setWidth(points);
        return line;
    }

    void hairline(XDDFShapeProperties shape) {
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
}
