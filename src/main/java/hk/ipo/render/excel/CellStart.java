package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

/** How a cell of a style goes on from its row's number, alike wherever the style is. */
final class CellStart {

    private final byte[] markup;
    private final int slot;

    private CellStart(String markup, int slot) {
        this.markup = XmlText.latin(markup);
        this.slot = slot;
    }

    /** Of a cell that holds a number. */
    static CellStart number(int style) {
        return new CellStart("\" s=\"" + style + "\">", LikeSlot.NUMBER_START.of(style));
    }

    /** Of a cell that holds text. */
    static CellStart text(int style) {
        return new CellStart(
                "\" s=\"" + style + "\" t=\"inlineStr\">", LikeSlot.TEXT_START.of(style));
    }

    /** Of a cell that holds a formula. */
    static CellStart formula(int style) {
        return new CellStart(
                "\" s=\"" + style + "\"><f t=\"shared\"", LikeSlot.FORMULA_START.of(style));
    }

    /**
     * Adds the row's number and what stands behind it, said to be like that of a cell near by if
     * one has the style.
     *
     * @param columnSlot of the column's cells
     */
    void addTo(ByteBlock out, LedgerRow row, int columnSlot) {
        out.markup(columnSlot, slot);
        add(out, row);
    }

    /** The same, said to be like that of the column's cell before, whose text is often the same. */
    void addWithText(ByteBlock out, LedgerRow row, int columnSlot) {
        out.markup(columnSlot);
        add(out, row);
    }

    private void add(ByteBlock out, LedgerRow row) {
        row.addTo(out);
        out.add(markup);
    }
}
