package hk.ipo.render.pdf;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work begun on another core before its outcome is needed. Who needs it does it himself where no
 * other core has come to it, so that nobody waits for work that is not under way.
 */
final class Ahead<T> {

    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Has work begun. */
    static <T> Ahead<T> begin(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        ForkJoinPool.commonPool().execute(task);
        return new Ahead<>(task);
    }

    /** Whether its outcome is there. */
    boolean isDone() {
        return task.isDone();
    }

    /** Does the work unless another thread has begun it. */
    void help() {
        task.run();
    }

    /**
     * Its outcome.
     *
     * @throws RuntimeException that the work ended with
     */
    T get() {
        help();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a PDF file is made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException("a part of a PDF file cannot be made", e.getCause());
        }
    }
}
