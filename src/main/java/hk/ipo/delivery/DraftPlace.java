package hk.ipo.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where a draft is written: a folder of the run's own, with a lock beside the files that ends with
 * the process, so that others can tell a draft that is being written from one that a dead run left.
 *
 * <pre>
 * .work/2025_2026-01-05_1234.draft/lock
 * .work/2025_2026-01-05_1234.draft/files/
 * </pre>
 */
final class DraftPlace implements AutoCloseable {

    private static final String SUFFIX = ".draft";
    private static final String GONE = ".gone";

    private final Path home;
    private final FileChannel lock;

    private DraftPlace(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** A place of one's own; only for who holds the output folder, lest it be taken for left. */
    static DraftPlace make(Path work, Edition edition) throws IOException {
        Path made = Files.createTempDirectory(work, edition.year() + "_" + edition.asOf() + "_");
        Path home = Files.move(made, made.resolveSibling(made.getFileName() + SUFFIX));
        FileChannel lock = FolderLock.channel(home.resolve("lock"));
        if (FolderLock.attempt(lock).isEmpty()) {
            lock.close();
            throw new IOException(home + " cannot be locked");
        }
        Files.createDirectory(home.resolve("files"));
        return new DraftPlace(home, lock);
    }

    /** Deletes a place, unless its run is still alive. */
    static void deleteIfLeft(Path home) throws IOException {
        Path file = home.resolve("lock");
        if (Files.exists(file)) {
            try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE)) {
                if (FolderLock.attempt(lock).isEmpty()) {
                    return;
                }
            }
        }
        // Under another name first, for a worker of the dead run may still write into it.
        Path gone = home.resolveSibling(home.getFileName() + GONE);
        Files.move(home, gone);
        FileTree.delete(gone);
    }

    static boolean isOne(Path path) {
        return path.getFileName().toString().endsWith(SUFFIX) && Files.isDirectory(path);
    }

    Path files() {
        return draftFolder().files();
    }

    DraftFolder draftFolder() {
        return new DraftFolder(home);
    }

    /** Gives the place up with all that is still in it. */
    void delete() throws IOException {
        close();
        FileTree.delete(home);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
