package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cells of a printed column in one width. What many deals have in common, as a board or a day
 * is, is broken into lines once. Safe for several threads at once.
 */
final class LedgerCells {

    /** All signs that numbers in a table are made of. */
    private static final String NUMERAL = "0123456789,.+\u2212";

    private final LedgerColumn column;
    private final LedgerColumn.Setting setting;
    private final float widest;
    private final Map<Object, List<StyledLine>> common = new ConcurrentHashMap<>();

    LedgerCells(LedgerColumn column, Wording wording, TextStyle style, float width) {
        this.column = column;
        this.setting = new LedgerColumn.Setting(wording, style, width);
        this.widest = widest(style);
    }

    private static float widest(TextStyle style) {
        float widest = 0;
        for (int at = 0; at < NUMERAL.length(); at++) {
            widest = Math.max(widest, style.widthOf(NUMERAL.substring(at, at + 1)));
        }
        return widest;
    }

    /** The lines of a deal's cell. */
    List<StyledLine> of(Deal deal) {
        Optional<?> shared =
                switch (column.column()) {
                    case Column.Category category -> category.value().apply(deal);
                    case Column.Day day -> day.value().apply(deal);
                    case Column.Numeric ignored -> Optional.empty();
                    case Column.Words ignored -> Optional.empty();
                    case Column.Link ignored -> Optional.empty();
                };
        return shared.isPresent() ? common(shared.get(), deal) : column.cell(deal, setting);
    }

    private List<StyledLine> common(Object value, Deal deal) {
        List<StyledLine> known = common.get(value);
        // Asked first, which takes no lock.
        return known == null
                ? common.computeIfAbsent(value, ignored -> column.cell(deal, setting))
                : known;
    }

    /**
     * The height of a deal's cell, in points.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    float height(Deal deal) {
        return column.column() instanceof Column.Numeric numeric && isShort(numeric, deal)
                ? setting.style().leading()
                : StyledLine.height(of(deal));
    }

    /** Whether a number certainly fits on a line, without its being written out. */
    private boolean isShort(Column.Numeric numeric, Deal deal) {
        Optional<BigDecimal> value = numeric.value().apply(deal);
        return value.isEmpty()
                || column.mostSigns(value.get(), setting) * widest <= setting.width();
    }
}
