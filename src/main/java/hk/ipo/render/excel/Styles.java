package hk.ipo.render.excel;

import hk.ipo.render.Theme;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/**
 * The workbook's cell styles: one for each look and number format, however many cells there are.
 */
final class Styles {

    /** How a cell without a number format is shown. */
    static final String GENERAL = "General";

    private static final int BODY_POINTS = 10;

    private final XSSFWorkbook workbook;
    private final String fontName;
    private final Theme.Colours colours;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Face, XSSFFont> fonts = new HashMap<>();

    /** The styles of a workbook set in a font that has the letters of its language. */
    Styles(XSSFWorkbook workbook, String fontName, Theme.Colours colours) {
        this.workbook = workbook;
        this.fontName = fontName;
        this.colours = colours;
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(fontName);
        body.setFontHeightInPoints((short) BODY_POINTS);
    }

    /** The style of a look with a number format. */
    XSSFCellStyle of(Look look, String format) {
        return styles.computeIfAbsent(new Key(look, format, false), this::create);
    }

    /** The style of text that must stay text when somebody edits the cell. */
    XSSFCellStyle ofQuoted(Look look) {
        return styles.computeIfAbsent(new Key(look, GENERAL, true), this::create);
    }

    private XSSFCellStyle create(Key key) {
        Look.Paper paper = key.look().paper();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look().face(), this::createFont));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setAlignment(paper.side());
        style.setVerticalAlignment(
                paper.isAtFoot() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setWrapText(paper.isWrapped());
        style.setIndention(paper.indent());
        paper.lineAbove()
                .ifPresent(
                        ink -> {
                            style.setBorderTop(BorderStyle.THIN);
                            style.setTopBorderColor(ink.color(colours));
                        });
        paper.lineBelow()
                .ifPresent(
                        ink -> {
                            style.setBorderBottom(
                                    ink == Ink.HAIRLINE ? BorderStyle.HAIR : BorderStyle.THIN);
                            style.setBottomBorderColor(ink.color(colours));
                        });
        if (paper.isFilled()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(Ink.WASH.color(colours));
        }
        return style;
    }

    private XSSFFont createFont(Look.Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) face.points());
        font.setColor(face.ink().color(colours));
        font.setBold(face.isBold());
        font.setItalic(face.isItalic());
        if (face.isUnderlined()) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        return font;
    }

    private record Key(Look look, String format, boolean quoted) {}
}
