package hk.ipo.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LazyDealsTest {

    private final List<Deal> known = MarketFixture.market().deals();

    @Test
    void aDealIsMadeWhenItIsAskedFor() {
        List<Integer> asked = new ArrayList<>();
        List<Deal> lazy =
                LazyDeals.unchangeable(
                        new LazyDeals(
                                1_000_000,
                                place -> {
                                    asked.add(place);
                                    return known.get(place % known.size());
                                }));

        assertThat(lazy).hasSize(1_000_000);
        assertThat(lazy.get(999_999)).isEqualTo(known.get(999_999 % known.size()));
        assertThat(asked).containsExactly(999_999);
    }

    @Test
    void otherDealsAreCopied() {
        List<Deal> changing = new ArrayList<>(known);
        List<Deal> kept = LazyDeals.unchangeable(changing);

        changing.clear();

        assertThat(kept).isEqualTo(known);
    }
}
