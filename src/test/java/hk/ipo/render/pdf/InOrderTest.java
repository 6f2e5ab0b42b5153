package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
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
    void whileOtherCoresAreAtTheOldestTheNextIsDoneByWhoWaitsForIt() throws InterruptedException {
        int others = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch begun = new CountDownLatch(others);
        CountDownLatch next = new CountDownLatch(1);
        List<Boolean> taken = new ArrayList<>();
        InOrder<Boolean, RuntimeException> work = new InOrder<>(others + 1, taken::add);
        for (int other = 0; other < others; other++) {
            work.add(
                    () -> {
                        begun.countDown();
                        return isReached(next);
                    });
        }
        begun.await();
        work.add(
                () -> {
                    next.countDown();
                    return true;
                });
        work.finish();
        assertThat(taken).hasSize(others + 1).containsOnly(true);
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
