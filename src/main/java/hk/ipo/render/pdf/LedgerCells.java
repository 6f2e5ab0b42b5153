package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;
import hk.ipo.statistic.Column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a printed column in one width. What many deals have in common, as a board or a day
 * is, is broken into lines once.
 */
final class LedgerCells {

    private final LedgerColumn column;
    private final Wording wording;
    private final TextStyle style;
    private final float width;
    private final Map<Object, List<StyledLine>> common = new HashMap<>();

    LedgerCells(LedgerColumn column, Wording wording, TextStyle style, float width) {
        this.column = column;
        this.wording = wording;
        this.style = style;
        this.width = width;
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
        return shared.isPresent()
                ? common.computeIfAbsent(
                        shared.get(), ignored -> column.cell(deal, wording, style, width))
                : column.cell(deal, wording, style, width);
    }
}
