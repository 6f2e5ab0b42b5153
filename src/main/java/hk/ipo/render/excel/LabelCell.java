package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;
import hk.ipo.statistic.Label;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A kind within a category, of which there are few: each is put into words once. */
final class LabelCell implements LedgerCell {

    private final CellMarkup markup;
    private final Column.Category column;
    private final Wording wording;
    private final CellStart month;
    private final TextStyles styles;
    private final Map<Label, Said> said = new ConcurrentHashMap<>();

    LabelCell(
            CellMarkup markup,
            Column.Category column,
            Wording wording,
            int monthStyle,
            TextStyles styles) {
        this.markup = markup;
        this.column = column;
        this.wording = wording;
        this.month = CellStart.number(monthStyle);
        this.styles = styles;
    }

    @Override
    public int write(ByteBlock out, LedgerRow row, Deal deal) {
        Optional<Label> label = column.value().apply(deal);
        if (label.isEmpty()) {
            return NO_WIDTH;
        }
        // Asked for first, for computing locks even where nothing is computed.
        Said known = said.get(label.get());
        Said words = known != null ? known : said.computeIfAbsent(label.get(), this::say);
        markup.openLabel(out, row, words.start());
        markup.words(out);
        out.add(words.markup());
        return words.width();
    }

    private Said say(Label label) {
        ByteBlock block = new ByteBlock();
        if (label instanceof Label.OfMonth of) {
            DayCell.addValue(markup, block, of.month().atDay(1));
            return new Said(month, block, DayCell.WIDTH);
        }
        String words = wording.label(label);
        markup.closeText(block, CellText.of(words));
        return new Said(styles.of(words), block, TextWidth.of(words));
    }

    /** What every cell of a kind holds. */
    private record Said(CellStart start, ByteBlock markup, int width) {}
}
