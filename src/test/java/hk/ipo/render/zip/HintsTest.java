package hk.ipo.render.zip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintsTest {

    private static final int ROW = 1;
    private static final int STYLE = 2;

    private final Hints hints = new Hints();

    @Test
    void aFirstPlaceIsLikeNothingAndIsSearched() {
        hints.clear();
        hints.likeNear(10, ROW, STYLE);

        assertThat(hints.kind(0)).isEqualTo(Hints.SEARCH);
        assertThat(hints.distance(0)).isZero();
    }

    @Test
    void theNearPlaceIsTakenAndOtherwiseTheFarOne() {
        hints.clear();
        hints.likeNear(0, ROW, STYLE);
        hints.like(700, STYLE, Hints.ALIKE);
        hints.likeNear(1_000, ROW, STYLE);
        hints.likeNear(1_513, ROW, STYLE);

        assertThat(hints.count()).isEqualTo(4);
        // 700 is nearer than 0, and 1,000 is too far for the style's and is the row's.
        assertThat(hints.distance(2)).isEqualTo(300);
        assertThat(hints.distance(3)).isEqualTo(513);
        assertThat(hints.kind(2)).isEqualTo(Hints.ALIKE);
    }

    @Test
    void aPlaceOutOfReachIsSearched() {
        hints.clear();
        hints.like(0, ROW, Hints.ALIKE);
        hints.likeNear(BlockDeflater.WINDOW, ROW, STYLE);

        assertThat(hints.kind(1)).isEqualTo(Hints.SEARCH);
    }
}
