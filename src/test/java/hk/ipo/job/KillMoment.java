package hk.ipo.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/** A part of a run in which it can be killed, from one line that it says to another. */
enum KillMoment {
    /** The JVM starts, the database is opened, the dead are buried. */
    OPENING("", "2025 as of"),
    /** Chunk by chunk, rows become facts. */
    STAGING("2025 as of", "stage-claims"),
    /** The market is put together and checked. */
    CHECK("stage-claims", "check"),
    /** Drafts are written. */
    RENDER("check", "render"),
    /** What was written is made durable, and renamed into place. */
    PUBLISH("render", "publish"),
    /** From the moment in which the index that is to be lies ready: the renames themselves. */
    RENAMES("render", "publish") {
        @Override
        void await(ForkedRun run, Path output, ForkedRun undisturbed, Random random)
                throws InterruptedException {
            Path pending = output.resolve(".work/index.pending");
            long nanos = random.nextLong(RENAMES_NANOS);
            Path superseded = output.resolve("2025/2026-01-05.r1");
            while (run.isAlive() && !Files.exists(pending) && !Files.exists(superseded)) {
                Thread.onSpinWait();
            }
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    };

    private static final long RENAMES_NANOS = 3_000_000;

    private final String begin;
    private final String end;

    KillMoment(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    /** Waits for a random instant of this part, if it takes as long as in an undisturbed run. */
    void await(ForkedRun run, Path output, ForkedRun undisturbed, Random random)
            throws InterruptedException {
        Duration whole =
                undisturbed
                        .timeOf(end)
                        .minus(begin.isEmpty() ? Duration.ZERO : undisturbed.timeOf(begin));
        long nanos = (long) (whole.toNanos() * random.nextDouble());
        if (begin.isEmpty() || run.says(begin)) {
            Thread.sleep(Duration.ofNanos(nanos));
        }
    }
}
