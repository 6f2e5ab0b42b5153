package hk.ipo.render.pdf;

import hk.ipo.market.Deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cells of names and other words, with others that stand below them in grey. */
final class NameCells extends LedgerCells {

    private final Function<Deal, Optional<String>> words;
    private final Function<Deal, Optional<String>> beneath;
    private final Setting setting;

    /**
     * Cells of names.
     *
     * @param beneath what stands below, unless it is the same
     */
    NameCells(
            Function<Deal, Optional<String>> words,
            Function<Deal, Optional<String>> beneath,
            Setting setting) {
        this.words = words;
        this.beneath = beneath;
        this.setting = setting;
    }

    @Override
    List<StyledLine> of(Deal deal) {
        Optional<String> above = words.apply(deal);
        return above.isPresent() ? lines(above.get(), beneath.apply(deal)) : setting.unknown();
    }

    private List<StyledLine> lines(String above, Optional<String> below) {
        if (below.isEmpty() || below.get().equals(above)) {
            return setting.lines(above);
        }
        List<StyledLine> lines = new ArrayList<>(MOST_LINES);
        lines.addAll(StyledLine.atMost(MOST_LINES - 1, above, setting.style(), setting.width()));
        lines.addAll(
                StyledLine.atMost(
                        MOST_LINES - lines.size(), below.get(), setting.below(), setting.width()));
        return lines;
    }
}
