package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class InOrderTest {

    @Test
    void outcomesAreTakenInTheOrderInWhichTheWorkWasAdded() {
        List<Integer> taken = new ArrayList<>();
        InOrder<Integer, RuntimeException> squares = new InOrder<>(3, taken::add);
        for (int number = 0; number < 100; number++) {
            int one = number;
            squares.add(() -> one * one);
        }
        squares.finish();
        assertThat(taken)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).map(number -> number * number).boxed().toList());
    }

    @Test
    void theOldestIsTakenOnlyWhenAsMuchAsMayBeIsUnderWay() {
        List<String> taken = new ArrayList<>();
        InOrder<String, RuntimeException> words = new InOrder<>(2, taken::add);
        words.add(() -> "one");
        words.add(() -> "two");
        assertThat(taken).isEmpty();
        words.add(() -> "three");
        assertThat(taken).containsExactly("one");
        words.finish();
        assertThat(taken).containsExactly("one", "two", "three");
    }

    @Test
    void noMoreIsBegunAtOnceThanMayBe() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> waiting = Collections.synchronizedList(new ArrayList<>());
        InOrder<Integer, RuntimeException> work =
                new InOrder<>(6, outcome -> taken.incrementAndGet());
        for (int number = 0; number < 40; number++) {
            work.add(
                    () -> {
                        waiting.add(begun.incrementAndGet() - taken.get());
                        return 0;
                    });
        }
        work.finish();
        assertThat(taken).hasValue(40);
        // The one that is being taken is not yet counted as taken.
        assertThat(waiting).hasSize(40).allMatch(pieces -> pieces <= 7);
    }

    @Test
    void whatTheWorkEndedWithReachesWhoFinishesIt() {
        InOrder<Integer, RuntimeException> work = new InOrder<>(2, outcome -> {});
        work.add(
                () -> {
                    throw new UnprintableCharacterException(0x1F600, "x");
                });
        assertThatThrownBy(work::finish).isInstanceOf(UnprintableCharacterException.class);
    }

    @Test
    void thatAnOutcomeCannotBeTakenReachesWhoAddsMore() throws IOException {
        InOrder<Integer, IOException> work =
                new InOrder<>(
                        1,
                        outcome -> {
                            throw new IOException("no room");
                        });
        work.add(() -> 1);
        assertThatThrownBy(() -> work.add(() -> 2))
                .isInstanceOf(IOException.class)
                .hasMessage("no room");
    }
}
