package hk.ipo.render.excel;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The few colours of the workbook. */
enum Ink {
    /** What the eye shall find first. */
    ACCENT(0x0B3C5D),
    /** What it is compared with. */
    COMPARISON(0xA9BCCB),
    TEXT(0x1F2933),
    QUIET(0x6B7580),
    HAIRLINE(0xC9D1D9),
    WASH(0xF1F4F7),
    BAD(0xB42318);

    private static final byte OPAQUE = (byte) 0xFF;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    byte[] rgb() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    XSSFColor color() {
        // The file format wants to know first how opaque a colour is.
        return new XSSFColor(
                new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
