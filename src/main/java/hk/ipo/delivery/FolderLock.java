package hk.ipo.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The lock on the output folder, held for the moments in which something is moved into place. It
 * ends with the process, however that ends.
 */
final class FolderLock {

    private static final long MILLIS_BETWEEN_ATTEMPTS = 20;

    private final Path file;
    private final Path root;
    private final Duration patience;

    FolderLock(Path file, Path root, Duration patience) {
        this.file = file;
        this.root = root;
        this.patience = patience;
    }

    /** What is done while the lock is held. */
    @FunctionalInterface
    interface Action<T> {
        T carryOut() throws IOException;
    }

    /**
     * Waits for the lock, takes it and gives it back.
     *
     * @throws OutputInUseException when another run has it for longer than one's patience
     */
    <T> T holding(Action<T> action) throws IOException {
        try (FileChannel channel = channel(file)) {
            long start = System.nanoTime();
            while (attempt(channel).isEmpty()) {
                if (System.nanoTime() - start > patience.toNanos() || !slept()) {
                    throw new OutputInUseException("another run holds the output folder " + root);
                }
            }
            return action.carryOut();
        }
    }

    static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The lock on a file, unless another has it, in this process or another one. */
    static Optional<FileLock> attempt(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(MILLIS_BETWEEN_ATTEMPTS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
