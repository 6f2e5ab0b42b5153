package hk.ipo.render.excel;

/** The kinds of cells, each drawn in one way throughout the workbook. */
enum Look {
    TITLE("title", Face.of(20, Ink.ACCENT).bold(), Paper.LEFT),
    STATEMENT("heading", Face.of(14, Ink.ACCENT).bold(), Paper.LEFT),
    SUBTITLE("subtitle", Face.of(9, Ink.QUIET), Paper.LEFT),
    LINK("link", Face.of(10, Ink.ACCENT).underlined(), Paper.LEFT),
    CAPTION("key_caption", Face.of(11, Ink.QUIET), Paper.LEFT.foot()),
    KEY_FIGURE("key_figure", Face.of(18, Ink.ACCENT).bold(), Paper.RIGHT.foot()),
    KEY_CHANGE("key_change", Face.of(11, Ink.TEXT).bold(), Paper.RIGHT.foot()),
    COMPARISON("key_comparison", Face.of(11, Ink.QUIET), Paper.LEFT.foot().indented()),
    PARAGRAPH("paragraph", Face.of(10, Ink.TEXT), Paper.LEFT.wrapped()),
    TABLE_TITLE("table_title", Face.of(11, Ink.TEXT).bold(), Paper.LEFT),
    HEADER_WORDS(
            "table_header",
            Face.of(9, Ink.QUIET).bold(),
            Paper.LEFT.wrapped().foot().under(Ink.ACCENT)),
    HEADER_NUMBER(
            "table_header_amount",
            Face.of(9, Ink.QUIET).bold(),
            Paper.RIGHT.wrapped().foot().under(Ink.ACCENT)),
    WORDS("words", Face.of(10, Ink.TEXT), Paper.LEFT.wrapped().under(Ink.HAIRLINE)),
    SMALL_WORDS("small_words", Face.of(8, Ink.TEXT), Paper.LEFT.wrapped().under(Ink.HAIRLINE)),
    NUMBER("amount", Face.of(10, Ink.TEXT), Paper.RIGHT.under(Ink.HAIRLINE)),
    PERCENTAGE("percentage", Face.of(10, Ink.TEXT), Paper.RIGHT.under(Ink.HAIRLINE)),
    TOTAL_WORDS("total", Face.of(10, Ink.TEXT).bold(), Paper.LEFT.over(Ink.TEXT).filled()),
    TOTAL_NUMBER("total_amount", Face.of(10, Ink.TEXT).bold(), Paper.RIGHT.over(Ink.TEXT).filled()),
    EMPTY("empty", Face.of(10, Ink.QUIET).italic(), Paper.LEFT.wrapped()),
    NOTE("note", Face.of(8, Ink.QUIET), Paper.LEFT.wrapped()),
    DATA_HEADER(
            "ledger_header",
            Face.of(9, Ink.ACCENT).bold(),
            Paper.LEFT.wrapped().foot().under(Ink.ACCENT)),
    DATA_WORDS("ledger_words", Face.of(10, Ink.TEXT), Paper.LEFT),
    DATA_NUMBER("ledger_amount", Face.of(10, Ink.TEXT), Paper.RIGHT),
    DATA_LINK("ledger_link", Face.of(10, Ink.ACCENT).underlined(), Paper.LEFT);

    private final String cellName;

    // A record of records, of which the checker cannot tell that none can be changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final CellDesign builtIn;

    Look(String cellName, Face face, Paper paper) {
        this.cellName = cellName;
        this.builtIn = new CellDesign(face, paper);
    }

    /** What its cell is called in a template: {@code heading}. */
    String cellName() {
        return cellName;
    }

    /** How it is drawn unless a template says otherwise. */
    CellDesign builtIn() {
        return builtIn;
    }

    /** The look of a cell with a number format: a table's percentages have one of their own. */
    Look showing(String format) {
        return this == NUMBER && format.endsWith("%") ? PERCENTAGE : this;
    }
}
