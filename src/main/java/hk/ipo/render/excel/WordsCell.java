package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;

/** Names and other words, several of them in one cell. */
final class WordsCell implements LedgerCell {

    /** What stands between several names in one cell. */
    static final String BETWEEN_NAMES = "; ";

    private final CellMarkup markup;
    private final Column.Words column;
    private final Wording wording;
    private final TextStyles styles;

    WordsCell(CellMarkup markup, Column.Words column, Wording wording, TextStyles styles) {
        this.markup = markup;
        this.column = column;
        this.wording = wording;
        this.styles = styles;
    }

    @Override
    public int write(ByteBlock out, RowNumber row, Deal deal) {
        String words = String.join(BETWEEN_NAMES, wording.words(column, deal));
        if (words.isEmpty()) {
            return NO_WIDTH;
        }
        markup.open(out, row, styles.of(words));
        CellMarkup.closeText(out, CellText.of(words));
        return TextWidth.of(words);
    }
}
