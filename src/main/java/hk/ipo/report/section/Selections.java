package hk.ipo.report.section;

import hk.ipo.market.Board;
import hk.ipo.market.ListingMethod;
import hk.ipo.statistic.Label;
import hk.ipo.statistic.LedgerColumns;
import hk.ipo.statistic.Selection;

/** Selections that several sections share. */
final class Selections {

    /** The IPO offers: the listings that raise funds. */
    static final Selection OFFERS =
            Selection.ALL.and(
                    new Selection.Condition.Is(
                            LedgerColumns.METHOD,
                            new Label.Coded("method", ListingMethod.OFFER.name())));

    static final Selection MAIN_BOARD = on(Board.MAIN);

    static final Selection GEM = on(Board.GEM);

    private static Selection on(Board board) {
        return Selection.ALL.and(
                new Selection.Condition.Is(
                        LedgerColumns.BOARD, new Label.Coded("board", board.name())));
    }

    private Selections() {}
}
