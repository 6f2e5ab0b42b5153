package hk.ipo.render.pdf;

import java.awt.Color;

/**
 * The few colours by what they are for: one accent, one lighter colour for what is compared with,
 * and greys. They name places; {@link Inks} says what a theme prints there.
 */
final class Palette {

    /** Deep blue: section names, large figures, the emphasised series. */
    static final Color ACCENT = new Color(0x0B, 0x3C, 0x5D);

    /** Light grey-blue: the year before. */
    static final Color COMPARISON = new Color(0xB4, 0xC5, 0xD3);

    /** Running text. */
    static final Color INK = new Color(0x1F, 0x26, 0x2D);

    /** Captions, units, notes, page furniture. */
    static final Color GREY = new Color(0x5C, 0x67, 0x72);

    /** The line under a table's header and above a total. */
    static final Color RULE = new Color(0x7A, 0x86, 0x91);

    /** The line under a row. */
    static final Color HAIRLINE = new Color(0xD5, 0xDB, 0xE1);

    private Palette() {}
}
