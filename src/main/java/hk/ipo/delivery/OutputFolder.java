package hk.ipo.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The folder that editions are published into, held by one run at a time.
 *
 * <pre>
 * output/2025/2026-01-05/   an edition, always whole
 * output/.work/             drafts, and an edition that is just being replaced
 * </pre>
 *
 * <p>A draft becomes the edition by being renamed into place, so a reader sees the edition of
 * before, for an instant none, or the new one, but never a mixture. Publishing an edition again
 * replaces the files that the draft has and keeps the others: one may publish the PDF alone.
 *
 * <p>Whoever opens the folder first puts right what a run left behind that died: a replacement
 * caught between its two renames is undone, and drafts are deleted.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path root;
    private final EditionSwap swap;
    private final FileChannel lockFile;

    private OutputFolder(Path root, EditionSwap swap, FileChannel lockFile) {
        this.root = root;
        this.swap = swap;
        this.lockFile = lockFile;
    }

    /**
     * Opens the folder, making it if need be, and holds it until it is closed.
     *
     * @throws OutputInUseException when another run holds it
     * @throws IOException when it cannot be written to
     */
    public static OutputFolder open(Path root) throws IOException {
        Path work = Files.createDirectories(root.resolve(".work"));
        FileChannel lockFile = lock(work.resolve("lock"), root);
        try {
            EditionSwap swap = new EditionSwap(root, work);
            swap.recover();
            return new OutputFolder(root, swap, lockFile);
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
    }

    /** Begins an edition. */
    public EditionDraft begin(Edition edition) throws IOException {
        return new EditionDraft(edition, swap.newDraft(edition));
    }

    /**
     * Makes a draft the edition.
     *
     * @return the files that the draft brought, in the order in which they were written
     * @throws IOException when that fails; the edition of before is then still or again in place
     */
    public List<Path> publish(EditionDraft draft) throws IOException {
        Path published = root.resolve(draft.edition().folder());
        swap.replace(published, draft);
        return draft.names().stream().map(published::resolve).toList();
    }

    /**
     * Publishes a file that belongs to no edition, whole or not at all, in the place of one of that
     * name.
     *
     * @param file its place within the folder, {@code 2025/diff_2025-12-31_2026-01-31.xlsx}
     * @return where it is
     * @throws IOException when that fails; what was there before is then still there
     */
    public Path publish(Path file, EditionDraft.Content content) throws IOException {
        Path published = root.resolve(file).normalize();
        if (!published.startsWith(root.normalize())) {
            throw new IllegalArgumentException("a place within the folder expected");
        }
        swap.replace(published, content);
        return published;
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static FileChannel lock(Path file, Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            channel.close();
            throw new OutputInUseException("another run holds the output folder " + root);
        }
        return channel;
    }

    /** The lock ends with the channel, and so with the process, however that ends. */
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
