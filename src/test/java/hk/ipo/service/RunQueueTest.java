package hk.ipo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.delivery.Edition;
import hk.ipo.delivery.EditionDraft;
import hk.ipo.delivery.FileLabel;
import hk.ipo.delivery.Manifest;
import hk.ipo.delivery.OutputFolder;
import hk.ipo.job.Database;
import hk.ipo.job.ExitCode;
import hk.ipo.job.RunFailedException;
import hk.ipo.job.RunLog;
import hk.ipo.web.OrderedRun;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Runs one after the other, and what is told of them; nights that ask for them. */
@Timeout(60)
class RunQueueTest {

    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-06T22:31:00Z"), ZoneOffset.UTC);
    private static final Edition MONDAY = new Edition(2026, LocalDate.of(2026, 1, 5));
    private static final Edition TUESDAY = new Edition(2026, LocalDate.of(2026, 1, 6));

    @TempDir private Path folder = Path.of("");

    private final List<Edition> carriedOut = new CopyOnWriteArrayList<>();

    @Test
    void runsFollowEachOtherInTheOrderAskedFor() throws InterruptedException {
        RunQueue queue = queue((edition, out) -> carriedOut.add(edition));
        String monday = queue.order(MONDAY, "anna").id();
        queue.order(TUESDAY, "anna");
        await(queue);
        queue.close();

        assertThat(carriedOut).containsExactly(MONDAY, TUESDAY);
        assertThat(queue.ordered(monday)).get().extracting(OrderedRun::by).isEqualTo("anna");
    }

    @Test
    void whatARunSaidAndWhyItFailedIsTold() throws InterruptedException {
        RunQueue queue =
                queue(
                        (edition, out) -> {
                            out.println("2026 as of 2026-01-05");
                            throw new RunFailedException(
                                    ExitCode.HELD_BACK, "held back: password=secret");
                        });
        String id = queue.order(MONDAY, "anna").id();
        await(queue);

        OrderedRun run = queue.ordered(id).orElseThrow();
        assertThat(run.state()).isEqualTo(OrderedRun.State.HELD_BACK);
        assertThat(run.lines()).containsExactly("2026 as of 2026-01-05", "held back: password=***");
        queue.close();
    }

    @Test
    void aRunThatWaitsIsNotAskedForTwiceAndGivenUpAtTheEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        RunQueue queue =
                queue(
                        (edition, out) -> {
                            carriedOut.add(edition);
                            begun.countDown();
                            awaitQuietly(released);
                        });
        queue.order(MONDAY, "anna");
        begun.await();
        String waiting = queue.order(TUESDAY, "anna").id();
        assertThat(queue.order(TUESDAY, "ben").id()).isEqualTo(waiting);
        Thread.ofPlatform()
                .start(
                        () -> {
                            while (queue.ordered(waiting).orElseThrow().isOpen()) {
                                Thread.onSpinWait();
                            }
                            released.countDown();
                        });

        queue.close();

        assertThat(carriedOut).containsExactly(MONDAY);
        assertThat(queue.ordered(waiting).orElseThrow().state())
                .isEqualTo(OrderedRun.State.CANCELLED);
    }

    @Test
    void aDayThatHasNotComeCannotBeAskedFor() {
        try (RunQueue queue = queue((edition, out) -> carriedOut.add(edition))) {
            assertThatThrownBy(
                            () -> queue.order(new Edition(2026, LocalDate.of(2026, 1, 8)), "anna"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutADatabaseThereIsNoHistory() {
        try (RunQueue queue = queue((edition, out) -> carriedOut.add(edition))) {
            assertThat(queue.history().readable()).isTrue();
            assertThat(queue.history().runs()).isEmpty();
        }
    }

    @Test
    void anEmptyArchiveHasMissedNoNightButTonights() throws Exception {
        try (RunQueue queue = queue((edition, out) -> carriedOut.add(edition));
                Nights nights =
                        new Nights(
                                new NightSchedule("0 30 6 * * MON-FRI", HONG_KONG),
                                folder,
                                queue,
                                CLOCK,
                                10)) {
            nights.orderDue();
            nights.orderDue();
            await(queue);
        }

        assertThat(carriedOut).containsExactly(new Edition(2026, LocalDate.of(2026, 1, 7)));
    }

    @Test
    void nightsMissedSinceTheLastEditionAreCaughtUpTheNewestLast() throws Exception {
        publish(new Edition(2026, LocalDate.of(2026, 1, 2)));
        try (RunQueue queue = queue((edition, out) -> carriedOut.add(edition));
                Nights nights =
                        new Nights(
                                new NightSchedule("0 30 6 * * MON-FRI", HONG_KONG),
                                folder,
                                queue,
                                CLOCK,
                                2)) {
            nights.orderDue();
            await(queue);
        }

        // Friday the 2nd is there; of Monday, Tuesday and Wednesday the last two are made up.
        assertThat(carriedOut)
                .containsExactly(TUESDAY, new Edition(2026, LocalDate.of(2026, 1, 7)));
    }

    @Test
    void aRunThatWasToldToStopIsCancelledAndOneThatOwesMailsHasPublished()
            throws InterruptedException {
        try (RunQueue queue =
                queue(
                        (edition, out) -> {
                            throw new RunFailedException(
                                    edition.equals(MONDAY) ? ExitCode.STOPPED : ExitCode.MAIL_OWED,
                                    "as told");
                        })) {
            String stopped = queue.order(MONDAY, "anna").id();
            String owing = queue.order(TUESDAY, "anna").id();
            await(queue);

            assertThat(queue.ordered(stopped).orElseThrow().state())
                    .isEqualTo(OrderedRun.State.CANCELLED);
            assertThat(queue.ordered(owing).orElseThrow().state())
                    .isEqualTo(OrderedRun.State.PUBLISHED);
        }
    }

    private void publish(Edition edition) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder)) {
            EditionDraft draft = output.begin(edition);
            draft.write(FileLabel.ofData(Edition.FIGURES), stream -> stream.write('x'));
            output.publish(
                    draft,
                    new Manifest(
                            edition.year(),
                            edition.asOf(),
                            1,
                            "1.0",
                            "facts",
                            "figures",
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Map.of(),
                            new Manifest.Claims(0, 0, 0),
                            Optional.empty()),
                    CLOCK.instant(),
                    "nightly");
        }
    }

    private RunQueue queue(EditionRun run) {
        return new RunQueue(
                run,
                new RunLog(Database.within(folder)),
                CLOCK,
                HONG_KONG,
                line -> line.replace("secret", "***"));
    }

    private static void await(RunQueue queue) throws InterruptedException {
        while (queue.isBusy()) {
            Thread.sleep(5);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
