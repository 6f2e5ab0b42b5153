package hk.ipo.render.excel;

/** The styles of a column's text. */
final class TextStyles {

    private final CellStart plain;

    /** Of text that would become a formula if somebody edited the cell. */
    private final CellStart quoted;

    TextStyles(Styles styles, Look look) {
        this.plain = CellStart.text(styles.of(look, Styles.GENERAL).getIndex());
        this.quoted = CellStart.text(styles.ofQuoted(look).getIndex());
    }

    CellStart of(String text) {
        return CellText.readsAsFormula(text) ? quoted : plain;
    }
}
