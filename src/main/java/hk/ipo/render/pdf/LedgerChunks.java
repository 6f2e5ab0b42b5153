package hk.ipo.render.pdf;

import hk.ipo.market.Deal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The deals of a ledger, some hundred at a time: worked on by all cores, taken in their order. */
final class LedgerChunks {

    private static final int ROWS = 128;
    private static final int UNDER_WAY = 6;

    private final List<Deal> deals;

    LedgerChunks(List<Deal> deals) {
        this.deals = deals;
    }

    /**
     * Has something made of each chunk, on several threads at once, and hands it over.
     *
     * @throws RuntimeException that the making of a chunk ended with, the first of them
     */
    <T> void each(Function<List<Deal>, T> make, Consumer<T> take) {
        InOrder<T, RuntimeException> chunks = new InOrder<>(UNDER_WAY, take::accept);
        for (int from = 0; from < deals.size(); from += ROWS) {
            List<Deal> chunk = deals.subList(from, Math.min(deals.size(), from + ROWS));
            chunks.add(() -> make.apply(chunk));
        }
        chunks.finish();
    }
}
