package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Deal;
import hk.ipo.market.MarketFixture;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class LedgerChunksTest {

    private static final Deal DEAL = MarketFixture.market().deals().getFirst();

    @Test
    void chunksAreTakenInTheirOrderAndTheLastHasWhatIsLeft() {
        List<Deal> deals = new ArrayList<>(Collections.nCopies(5_000, DEAL));
        List<Integer> sizes = new ArrayList<>();
        List<Deal> taken = new ArrayList<>();
        new LedgerChunks(deals)
                .each(
                        chunk -> chunk,
                        chunk -> {
                            sizes.add(chunk.size());
                            taken.addAll(chunk);
                        });
        assertThat(sizes).hasSize(20).containsOnly(256, 136).endsWith(136);
        assertThat(taken).isEqualTo(deals);
    }

    @Test
    void noMoreThanSixChunksAreUnderWayAtOnce() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> waiting = Collections.synchronizedList(new ArrayList<>());
        new LedgerChunks(Collections.nCopies(5_000, DEAL))
                .each(
                        chunk -> {
                            waiting.add(begun.incrementAndGet() - taken.get());
                            return chunk;
                        },
                        chunk -> taken.incrementAndGet());
        assertThat(taken).hasValue(20);
        assertThat(waiting).hasSize(20).allMatch(chunks -> chunks <= 7);
    }

    @Test
    void whatTheMakingOfAChunkEndedWithReachesWhoAsked() {
        LedgerChunks chunks = new LedgerChunks(Collections.nCopies(600, DEAL));
        assertThatThrownBy(
                        () ->
                                chunks.each(
                                        chunk -> {
                                            throw new UnprintableCharacterException(0x1F600, "x");
                                        },
                                        chunk -> {}))
                .isInstanceOf(UnprintableCharacterException.class);
    }

    @Test
    void aLedgerWithoutDealsHasNoChunks() {
        List<Object> taken = new ArrayList<>();
        new LedgerChunks(List.of()).each(chunk -> chunk, taken::add);
        assertThat(taken).isEmpty();
    }
}
