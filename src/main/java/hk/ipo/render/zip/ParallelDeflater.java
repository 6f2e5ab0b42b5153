package hk.ipo.render.zip;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills and compresses blocks on several threads and keeps them in their order. So few blocks are
 * under way at once that memory does not grow with the content, and what a block becomes depends on
 * no thread: zlib is given the end of the block before it, which is filled earlier.
 */
public final class ParallelDeflater {

    /** Blocks beyond those being worked on, so that no thread waits for the one in front. */
    private static final int AHEAD = 2;

    private static final byte[] NOTHING = {};

    private final Compression compression;
    private final int threads;

    /** A deflater that uses so many threads. */
    public ParallelDeflater(Compression compression, int threads) {
        this.compression = compression;
        this.threads = threads;
    }

    /**
     * Fills the blocks and compresses them, ready to be followed by more content.
     *
     * @throws IOException when they cannot be kept
     */
    public Spool deflate(Iterator<? extends BlockContent> blocks) throws IOException {
        Spool spool = new Spool();
        boolean complete = false;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            try {
                new Run(workers, spool).all(blocks);
                spool.complete();
                complete = true;
            } finally {
                if (!complete) {
                    workers.shutdownNow();
                }
            }
        } finally {
            if (!complete) {
                spool.close();
            }
        }
        return spool;
    }

    /** One content on its way. */
    private final class Run {

        private final ExecutorService workers;
        private final Spool spool;
        private final Deque<Future<Workplace>> underWay = new ArrayDeque<>();
        private final Deque<Workplace> free = new ArrayDeque<>();
        private CompletableFuture<byte[]> before = CompletableFuture.completedFuture(NOTHING);

        Run(ExecutorService workers, Spool spool) {
            this.workers = workers;
            this.spool = spool;
        }

        void all(Iterator<? extends BlockContent> blocks) throws IOException {
            while (blocks.hasNext()) {
                if (underWay.size() == threads + AHEAD) {
                    keepFirst();
                }
                start(blocks.next());
            }
            while (!underWay.isEmpty()) {
                keepFirst();
            }
        }

        private void start(BlockContent content) {
            Workplace place = free.isEmpty() ? new Workplace() : free.pop();
            CompletableFuture<byte[]> previous = before;
            CompletableFuture<byte[]> end = new CompletableFuture<>();
            before = end;
            underWay.add(workers.submit(() -> place.work(content, previous, end, compression)));
        }

        private void keepFirst() throws IOException {
            Workplace done = get(underWay.remove());
            spool.add(done.compressed, done.result);
            free.push(done);
        }

        private static Workplace get(Future<Workplace> future) throws IOException {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while compressing", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException known) {
                    throw known;
                }
                throw new IOException("content could not be compressed", e.getCause());
            }
        }
    }

    /** The memory that a block takes while it is worked on. */
    private static final class Workplace {

        private final ByteBlock block = new ByteBlock();
        private final ByteBlock compressed = new ByteBlock();
        private final QuickDeflater quick = new QuickDeflater();
        private Deflated result = Deflated.NOTHING;

        Workplace work(
                BlockContent content,
                CompletableFuture<byte[]> before,
                CompletableFuture<byte[]> end,
                Compression compression) {
            block.clear();
            compressed.clear();
            try {
                content.writeTo(block);
            } catch (Throwable e) {
                end.completeExceptionally(e);
                throw e;
            }
            if (compression.ownBlocks()) {
                result = quickly();
                return this;
            }
            end.complete(block.end(BlockDeflater.WINDOW));
            // The block before was begun earlier, so that this waits for a thread at work.
            result = BlockDeflater.deflate(block, before.join(), false, compression, compressed);
            return this;
        }

        private Deflated quickly() {
            quick.deflate(block, compressed);
            return Deflated.of(block, compressed.size());
        }
    }
}
