package hk.ipo.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindColumnTest {

    @Test
    void theDealsOfAKindAreFoundAmongFewKinds() {
        KindColumn<String> column = new KindColumn<>(5);
        for (int place = 0; place < 5; place++) {
            column.set(place, place % 2 == 0 ? "even" : "odd");
        }

        assertThat(column.where("odd"::equals).stream()).containsExactly(1, 3);
    }

    @Test
    void andAmongMoreThanAByteCanTell() {
        KindColumn<Integer> column = new KindColumn<>(1_000);
        for (int place = 0; place < 1_000; place++) {
            column.set(place, place % 300);
        }

        assertThat(column.where(kind -> kind == 2 || kind == 299).stream())
                .containsExactly(2, 299, 302, 599, 602, 899, 902);
    }
}
