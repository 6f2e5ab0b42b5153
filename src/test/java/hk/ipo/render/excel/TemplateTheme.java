package hk.ipo.render.excel;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.apache.poi.xssf.usermodel.XSSFColor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The own theme of the template's file: its slots show what theme.yaml has in them. */
final class TemplateTheme {

    private static final Theme.Colours STANDARD = Theme.Colours.STANDARD;

    /** The theme part's XML. */
    static String xml() {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Report">
        <a:themeElements>
        <a:clrScheme name="theme.yaml">
        <a:dk1><a:srgbClr val="%s"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
        <a:dk2><a:srgbClr val="%s"/></a:dk2><a:lt2><a:srgbClr val="%s"/></a:lt2>
        <a:accent1><a:srgbClr val="%s"/></a:accent1><a:accent2><a:srgbClr val="%s"/></a:accent2>
        <a:accent3><a:srgbClr val="%s"/></a:accent3><a:accent4><a:srgbClr val="%s"/></a:accent4>
        <a:accent5><a:srgbClr val="%s"/></a:accent5><a:accent6><a:srgbClr val="2E7D32"/></a:accent6>
        <a:hlink><a:srgbClr val="%s"/></a:hlink><a:folHlink><a:srgbClr val="%s"/></a:folHlink>
        </a:clrScheme>
        <a:fontScheme name="Report">
        <a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
        <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
        </a:fontScheme>
        <a:fmtScheme name="Report">
        <a:fillStyleLst>%s</a:fillStyleLst>
        <a:lnStyleLst>%s</a:lnStyleLst>
        <a:effectStyleLst>%s</a:effectStyleLst>
        <a:bgFillStyleLst>%s</a:bgFillStyleLst>
        </a:fmtScheme>
        </a:themeElements>
        </a:theme>
        """
                .formatted(
                        hex(STANDARD.text()),
                        hex(STANDARD.quiet()),
                        hex(STANDARD.wash()),
                        hex(STANDARD.accent()),
                        hex(STANDARD.comparison()),
                        hex(STANDARD.hairline()),
                        hex(STANDARD.negative()),
                        hex(STANDARD.rule()),
                        hex(STANDARD.accent()),
                        hex(STANDARD.quiet()),
                        fill().repeat(3),
                        ("<a:ln>" + fill() + "</a:ln>").repeat(3),
                        "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3),
                        fill().repeat(3));
    }

    /** A shade as the slot of the theme that stands for it. */
    static XSSFColor color(Shade shade) {
        XSSFColor color = new XSSFColor();
        color.setTheme(
                IntStream.range(0, Slot.values().length)
                        .filter(slot -> Slot.shade(slot).equals(Optional.of(shade)))
                        .findFirst()
                        .orElseThrow());
        return color;
    }

    private static String fill() {
        return "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    }

    private static String hex(Rgb rgb) {
        return rgb.toString().substring(1).toUpperCase(Locale.ROOT);
    }

    private TemplateTheme() {}
}
