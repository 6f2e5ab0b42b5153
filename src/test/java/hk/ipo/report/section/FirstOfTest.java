package hk.ipo.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class FirstOfTest {

    @Test
    void asManyAsAreNamedAreKeptInOrderAndAllAreCounted() {
        FirstOf<Integer> first = new FirstOf<>(Comparator.<Integer>naturalOrder());
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 2_000).boxed().toList());
        Collections.shuffle(numbers, new Random(1));

        numbers.forEach(first::add);

        assertThat(first.count()).isEqualTo(2_000);
        assertThat(first.inOrder()).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void ofFewAllAreKept() {
        FirstOf<Integer> first = new FirstOf<>(Comparator.<Integer>reverseOrder());

        List.of(1, 3, 2, 3).forEach(first::add);

        assertThat(first.count()).isEqualTo(4);
        assertThat(first.inOrder()).containsExactly(3, 3, 2, 1);
    }
}
