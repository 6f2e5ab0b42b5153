package hk.ipo.render.excel;

/** The styles of a column's text. */
final class TextStyles {

    private final byte[] plain;

    /** Of text that would become a formula if somebody edited the cell. */
    private final byte[] quoted;

    TextStyles(Styles styles, Look look) {
        this.plain = CellMarkup.text(styles.of(look, Styles.GENERAL).getIndex());
        this.quoted = CellMarkup.text(styles.ofQuoted(look).getIndex());
    }

    byte[] of(String text) {
        return CellText.readsAsFormula(text) ? quoted : plain;
    }
}
