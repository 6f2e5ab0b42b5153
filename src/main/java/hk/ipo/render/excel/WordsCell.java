package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;

import java.util.List;
import java.util.function.Function;

/** Names and other words, several of them in one cell. */
final class WordsCell implements LedgerCell {

    /** What stands between several names in one cell. */
    static final String BETWEEN_NAMES = "; ";

    private final CellMarkup markup;
    private final Function<Deal, List<String>> words;
    private final TextStyles styles;

    WordsCell(CellMarkup markup, Column.Words column, Wording wording, TextStyles styles) {
        this.markup = markup;
        this.words = wording.words(column);
        this.styles = styles;
    }

    @Override
    public int write(ByteBlock out, LedgerRow row, Deal deal) {
        List<String> all = words.apply(deal);
        String joined = all.size() == 1 ? all.getFirst() : String.join(BETWEEN_NAMES, all);
        if (joined.isEmpty()) {
            return NO_WIDTH;
        }
        markup.open(out, row, styles.of(joined));
        if (CellText.isAsIs(joined)) {
            markup.closeAsIs(out, joined);
            return joined.length();
        }
        markup.closeText(out, CellText.of(joined));
        return TextWidth.of(joined);
    }
}
