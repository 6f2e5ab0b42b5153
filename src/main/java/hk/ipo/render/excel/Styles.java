package hk.ipo.render.excel;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The workbook's cell styles: one for each look and number format, however many cells there are.
 */
final class Styles {

    /** How a cell without a number format is shown. */
    static final String GENERAL = "General";

    private static final int BODY_POINTS = 10;

    /** The library keeps a border for each line that it is given, so the order is fixed. */
    private static final List<BorderSide> SIDES =
            List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT);

    private final XSSFWorkbook workbook;
    private final WorkbookStyles designs;
    private final String fontName;
    private final Function<Shade, XSSFColor> palette;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    /** The styles of a workbook set in a font that has the letters of its language. */
    Styles(
            XSSFWorkbook workbook,
            WorkbookStyles designs,
            String fontName,
            Function<Shade, XSSFColor> palette) {
        this.workbook = workbook;
        this.designs = designs;
        this.fontName = fontName;
        this.palette = palette;
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(fontName);
        body.setFontHeightInPoints((short) BODY_POINTS);
    }

    /** The style of a look with a number format. */
    XSSFCellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look.showing(format), format, false), this::create);
    }

    /** The style of text that must stay text when somebody edits the cell. */
    XSSFCellStyle ofQuoted(Look look) {
        return styles.computeIfAbsent(new Key(look, GENERAL, true), this::create);
    }

    /** How a look is drawn in this workbook. */
    CellDesign design(Look look) {
        return designs.of(look);
    }

    /**
     * A height in points that suits the built-in letters of a look, made larger or smaller with the
     * letters: 30 at 18 points is 40 at 24.
     */
    float scaled(Look look, float length) {
        return length * design(look).face().twentieths() / look.builtIn().face().twentieths();
    }

    /** The same of a width in whole digits, rounded down. */
    int scaledWidth(Look look, int width) {
        return width * design(look).face().twentieths() / look.builtIn().face().twentieths();
    }

    private XSSFCellStyle create(Key key) {
        CellDesign design = design(key.look());
        Paper paper = design.paper();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(design.face(), this::createFont));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setAlignment(paper.side());
        style.setVerticalAlignment(paper.height());
        style.setWrapText(paper.isWrapped());
        style.setIndention((short) paper.indent());
        for (BorderSide side : SIDES) {
            Optional.ofNullable(paper.lines().get(side)).ifPresent(line -> draw(style, side, line));
        }
        paper.ground()
                .ifPresent(
                        ground -> {
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(palette.apply(ground));
                        });
        return style;
    }

    private void draw(XSSFCellStyle style, BorderSide side, Line line) {
        XSSFColor color = palette.apply(line.shade());
        switch (side) {
            case TOP -> {
                style.setBorderTop(line.style());
                style.setTopBorderColor(color);
            }
            case BOTTOM -> {
                style.setBorderBottom(line.style());
                style.setBottomBorderColor(color);
            }
            case LEFT -> {
                style.setBorderLeft(line.style());
                style.setLeftBorderColor(color);
            }
            case RIGHT -> {
                style.setBorderRight(line.style());
                style.setRightBorderColor(color);
            }
            default -> throw new IllegalStateException("no cell has a line " + side);
        }
    }

    private XSSFFont createFont(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.family().orElse(fontName));
        font.setFontHeight((short) face.twentieths());
        XSSFColor color = palette.apply(face.shade());
        if (color.isThemed()) {
            // The library takes only the red, green and blue of a colour, which this one has not.
            font.setThemeColor((short) color.getTheme());
        } else {
            font.setColor(color);
        }
        font.setBold(face.isBold());
        font.setItalic(face.isItalic());
        if (face.isUnderlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private record Key(Look look, String format, boolean quoted) {}
}
