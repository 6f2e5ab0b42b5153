package hk.ipo.render.pdf;

/** The typographic scale. */
final class Styles {

    /** The report's name on its first page. */
    static final TextStyle TITLE = new TextStyle(Weight.BOLD, 26, 32, Palette.ACCENT);

    /** The line under it. */
    static final TextStyle SUBTITLE = new TextStyle(Weight.REGULAR, 11, 16, Palette.GREY);

    /** A section's name, above its statement. */
    static final TextStyle SECTION = new TextStyle(Weight.BOLD, 9, 13, Palette.ACCENT);

    /** What a section says. */
    static final TextStyle STATEMENT = new TextStyle(Weight.BOLD, 16, 21, Palette.INK);

    /** The name of a table or the statement of a chart. */
    static final TextStyle CAPTION = new TextStyle(Weight.BOLD, 9.5f, 13, Palette.INK);

    /** A chart's unit and period. */
    static final TextStyle SUBCAPTION = new TextStyle(Weight.REGULAR, 8, 11.5f, Palette.GREY);

    /** Running text. */
    static final TextStyle BODY = new TextStyle(Weight.REGULAR, 9.5f, 14.5f, Palette.INK);

    /** The sentences of the first page. */
    static final TextStyle LEAD = new TextStyle(Weight.REGULAR, 11, 17, Palette.INK);

    /** Where there is no data. */
    static final TextStyle EMPTY = BODY.in(Palette.GREY);

    /** A table's cells, in the largest of the sizes that a table may take. */
    static final TextStyle CELL = new TextStyle(Weight.REGULAR, 8.5f, 11.5f, Palette.INK);

    /** The ledger's cells. */
    static final TextStyle LEDGER = new TextStyle(Weight.REGULAR, 7, 9, Palette.INK);

    /** Large figures. */
    static final TextStyle FIGURE = new TextStyle(Weight.BOLD, 22, 28, Palette.ACCENT);

    /** What a large figure is. */
    static final TextStyle FIGURE_CAPTION = new TextStyle(Weight.REGULAR, 8.5f, 12, Palette.GREY);

    /** The change beside a large figure. */
    static final TextStyle CHANGE = new TextStyle(Weight.BOLD, 9.5f, 12, Palette.INK);

    /** Notes at the foot of a section. */
    static final TextStyle NOTE = new TextStyle(Weight.REGULAR, 7.5f, 10.5f, Palette.GREY);

    /** Running header and footer. */
    static final TextStyle FURNITURE = new TextStyle(Weight.REGULAR, 7.5f, 10, Palette.GREY);

    /** Words within a chart. */
    static final TextStyle CHART = new TextStyle(Weight.REGULAR, 7.5f, 9.5f, Palette.INK);

    /** Numbers beside a chart's marks. */
    static final TextStyle CHART_LABEL = new TextStyle(Weight.REGULAR, 7, 9, Palette.INK);

    private Styles() {}
}
