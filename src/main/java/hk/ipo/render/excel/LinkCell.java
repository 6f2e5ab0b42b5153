package hk.ipo.render.excel;

import hk.ipo.market.Deal;
import hk.ipo.render.zip.ByteBlock;
import hk.ipo.statistic.Column;

import java.util.Optional;

/** A web address: underlined where {@link WebLinks} makes it a link. */
final class LinkCell implements LedgerCell {

    private final CellMarkup markup;
    private final Column.Link column;
    private final WebLinks links;
    private final TextStyles linked;
    private final TextStyles plain;

    LinkCell(
            CellMarkup markup,
            Column.Link column,
            WebLinks links,
            TextStyles linked,
            TextStyles plain) {
        this.markup = markup;
        this.column = column;
        this.links = links;
        this.linked = linked;
        this.plain = plain;
    }

    @Override
    public int write(ByteBlock out, LedgerRow row, Deal deal) {
        Optional<String> address = column.value().apply(deal);
        if (address.isEmpty()) {
            return NO_WIDTH;
        }
        String text = address.get();
        TextStyles styles = links.isLink(row.number(), text) ? linked : plain;
        markup.open(out, row, styles.of(text));
        markup.closeText(out, CellText.of(text));
        return TextWidth.of(text);
    }
}
