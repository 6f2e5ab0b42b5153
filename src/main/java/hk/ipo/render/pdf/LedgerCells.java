package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.render.Wording;

import java.util.List;

/** The cells of a printed ledger's column in one width. Safe for several threads at once. */
abstract class LedgerCells {

    /** The last of so many lines ends with "…" where there would be more. */
    static final int MOST_LINES = 3;

    /**
     * How cells are set, worked out once for all deals.
     *
     * @param below how words below others are set
     * @param unknown the line for what is not known
     */
    record Setting(
            Wording wording,
            TextStyle style,
            TextStyle below,
            float width,
            List<StyledLine> unknown) {

        Setting(Wording wording, TextStyle style, float width) {
            this(
                    wording,
                    style,
                    style.in(Palette.GREY),
                    width,
                    List.of(new StyledLine(wording.unknown(), style.in(Palette.GREY))));
        }

        /** The lines of words. */
        List<StyledLine> lines(String words) {
            return StyledLine.atMost(MOST_LINES, words, style, width);
        }
    }

    /** The lines of a deal's cell. */
    abstract List<StyledLine> of(Deal deal);

    /**
     * The height of a deal's cell, in points.
     *
     * @throws UnprintableCharacterException when no font has one of its characters
     */
    float height(Deal deal) {
        return StyledLine.height(of(deal));
    }
}
