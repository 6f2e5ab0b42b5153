package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.market.Deal;
import hk.ipo.market.MarketFixture;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        assertThat(sizes).hasSize(40).containsOnly(128, 8).endsWith(8);
        assertThat(taken).isEqualTo(deals);
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
