package hk.ipo.render.pdf;

import hk.ipo.market.Deal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Cells that say what many deals have in common, as a board or a day: broken into lines once. */
final class CommonCells<T> extends LedgerCells {

    private final Function<Deal, Optional<T>> value;
    private final Function<T, String> words;
    private final Setting setting;
    private final Map<T, List<StyledLine>> known = new ConcurrentHashMap<>();

    CommonCells(Function<Deal, Optional<T>> value, Function<T, String> words, Setting setting) {
        this.value = value;
        this.words = words;
        this.setting = setting;
    }

    @Override
    List<StyledLine> of(Deal deal) {
        Optional<T> found = value.apply(deal);
        return found.isPresent() ? lines(found.get()) : setting.unknown();
    }

    private List<StyledLine> lines(T common) {
        List<StyledLine> lines = known.get(common);
        // Asked first, which takes no lock.
        return lines == null
                ? known.computeIfAbsent(common, one -> setting.lines(words.apply(one)))
                : lines;
    }
}
