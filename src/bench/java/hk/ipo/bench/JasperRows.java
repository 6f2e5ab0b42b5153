package hk.ipo.bench;

import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;

/** Rows of values as a JasperReports table without a frame, built in code: no file to read. */
public final class JasperRows {

    private static final int PAGE_WIDTH = 842;
    private static final int PAGE_HEIGHT = 595;
    private static final int MARGIN = 40;
    private static final int LINE = 11;
    private static final float SIZE = 7;

    /**
     * One column.
     *
     * @param type of its values
     * @param width in points, or in whatever the sum of all widths is counted in
     * @param pattern how its values are shown; empty for the library's own way
     */
    public record JasperColumn(Class<?> type, int width, String pattern) {}

    /**
     * All pages, in memory.
     *
     * @param font the class path's name of the font that a PDF file embeds; empty for none
     * @param isPaged whether pages end, as those of paper do
     */
    public static JasperPrint printed(
            List<JasperColumn> columns, Iterator<Object[]> rows, String font, boolean isPaged)
            throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("ledger");
        design.setPageWidth(PAGE_WIDTH);
        design.setPageHeight(PAGE_HEIGHT);
        design.setLeftMargin(MARGIN);
        design.setRightMargin(MARGIN);
        design.setTopMargin(MARGIN);
        design.setBottomMargin(MARGIN);
        design.setColumnWidth(PAGE_WIDTH - 2 * MARGIN);
        design.setIgnorePagination(!isPaged);
        JRDesignBand band = new JRDesignBand();
        band.setHeight(LINE);
        int all = columns.stream().mapToInt(JasperColumn::width).sum();
        int left = 0;
        for (int at = 0; at < columns.size(); at++) {
            JasperColumn column = columns.get(at);
            JRDesignField field = new JRDesignField();
            field.setName(name(at));
            field.setValueClass(column.type());
            design.addField(field);
            int width = column.width() * (PAGE_WIDTH - 2 * MARGIN) / all;
            band.addElement(text(column, name(at), left, width, font));
            left += width;
        }
        ((JRDesignSection) design.getDetailSection()).addBand(band);
        return JasperFillManager.fillReport(
                JasperCompileManager.compileReport(design), new HashMap<>(), new Source(rows));
    }

    private static JRDesignTextField text(
            JasperColumn column, String name, int left, int width, String font) {
        JRDesignTextField text = new JRDesignTextField();
        text.setX(left);
        text.setY(0);
        text.setWidth(width);
        text.setHeight(LINE);
        text.setFontSize(SIZE);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setBlankWhenNull(true);
        text.setExpression(new JRDesignExpression("$F{" + name + "}"));
        if (!column.pattern().isEmpty()) {
            text.setPattern(column.pattern());
        }
        if (!font.isEmpty()) {
            text.setPdfFontName(font);
            text.setPdfEncoding("Identity-H");
            text.setPdfEmbedded(true);
        }
        return text;
    }

    private static String name(int column) {
        return "c" + column;
    }

    private static final class Source implements JRDataSource {

        private final Iterator<Object[]> rows;
        private Object[] row = {};

        Source(Iterator<Object[]> rows) {
            this.rows = rows;
        }

        @Override
        public boolean next() {
            boolean more = rows.hasNext();
            if (more) {
                row = rows.next();
            }
            return more;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return row[Integer.parseInt(field.getName().substring(1))];
        }
    }

    private JasperRows() {}
}
