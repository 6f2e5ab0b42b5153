package hk.ipo.render.excel;

import hk.ipo.render.zip.ByteBlock;

import org.apache.poi.ss.util.CellReference;

/**
 * The markup around what stands in a ledger column's cells. Text stands in its own cell rather than
 * in the workbook's list of texts: the list would have to hold every name until the last row is
 * known, and would be in another order with every number of threads.
 */
final class CellMarkup {

    private static final byte[] OPEN_VALUE = XmlText.latin("<v>");
    private static final byte[] CLOSE_VALUE = XmlText.latin("</v></c>");
    private static final byte[] OPEN_AS_IS = XmlText.latin("<is><t>");
    private static final byte[] CLOSE_AS_IS = XmlText.latin("</t></is></c>");
    private static final byte[] OPEN_TEXT = XmlText.latin("<is>");
    private static final byte[] CLOSE_TEXT = XmlText.latin("</is></c>");

    private final byte[] open;
    private final int startSlot;
    private final int wordsSlot;
    private final int closeSlot;

    /** The markup of a column, counted from zero. */
    CellMarkup(int column) {
        this.startSlot = LikeSlot.START.of(column);
        this.wordsSlot = LikeSlot.WORDS.of(column);
        this.closeSlot = LikeSlot.CLOSE.of(column);
        this.open = XmlText.latin("<c r=\"" + CellReference.convertNumToColString(column));
    }

    /** Begins a cell: its reference and its style. */
    void open(ByteBlock out, LedgerRow row, CellStart start) {
        out.add(open);
        start.addTo(out, row, startSlot);
    }

    /** The same for a cell of a category, whose text is often that of the row before. */
    void openLabel(ByteBlock out, LedgerRow row, CellStart start) {
        out.add(open);
        start.addWithText(out, row, startSlot);
    }

    void openValue(ByteBlock out) {
        out.add(OPEN_VALUE);
        out.figures();
    }

    void closeValue(ByteBlock out) {
        close(out, CLOSE_VALUE);
    }

    /** Adds a text that {@link CellText#isAsIs stands as it is}, and ends its cell. */
    void closeAsIs(ByteBlock out, String text) {
        out.add(OPEN_AS_IS);
        words(out);
        out.addLatin(text);
        close(out, CLOSE_AS_IS);
    }

    /** Adds a text and ends its cell. */
    void closeText(ByteBlock out, String text) {
        out.add(OPEN_TEXT);
        words(out);
        XmlText.addElement(out, text);
        close(out, CLOSE_TEXT);
    }

    /** Says that what follows are words. */
    void words(ByteBlock out) {
        out.words(wordsSlot);
    }

    private void close(ByteBlock out, byte[] bytes) {
        out.markup(closeSlot);
        out.add(bytes);
    }
}
