package hk.ipo.render.excel;

import hk.ipo.render.Rgb;
import hk.ipo.render.Theme;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of the workbook, by what they are for; a theme says which they are. */
enum Ink {
    /** What the eye shall find first. */
    ACCENT,
    /** What it is compared with. */
    COMPARISON,
    TEXT,
    QUIET,
    HAIRLINE,
    WASH,
    BAD;

    private static final byte OPAQUE = (byte) 0xFF;

    Rgb of(Theme.Colours colours) {
        return switch (this) {
            case ACCENT -> colours.accent();
            case COMPARISON -> colours.comparison();
            case TEXT -> colours.text();
            case QUIET -> colours.quiet();
            case HAIRLINE -> colours.hairline();
            case WASH -> colours.wash();
            case BAD -> colours.negative();
        };
    }

    byte[] rgb(Theme.Colours colours) {
        Rgb rgb = of(colours);
        return new byte[] {(byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()};
    }

    XSSFColor color(Theme.Colours colours) {
        return color(of(colours));
    }

    /** Any colour as cells take it. */
    static XSSFColor color(Rgb rgb) {
        // The file format wants to know first how opaque a colour is.
        return new XSSFColor(
                new byte[] {OPAQUE, (byte) rgb.red(), (byte) rgb.green(), (byte) rgb.blue()});
    }
}
