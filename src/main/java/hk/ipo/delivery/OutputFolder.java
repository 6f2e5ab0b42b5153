package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that editions are published into.
 *
 * <pre>
 * output/2025/2026-01-05/      the current edition of a day, always whole
 * output/2025/2026-01-05.r1/   one that it superseded, as it was
 * output/index.json            all of them, and when each was published by whom
 * output/.work/                drafts, and an edition that is just being completed
 * </pre>
 *
 * <p>A draft becomes the edition by being renamed into place, so a reader sees the edition of
 * before, for an instant none, or the new one, but never a mixture. What was published is never
 * overwritten: publishing further formats or languages of the same edition adds files to it, and
 * another edition of the same day supersedes it.
 *
 * <p>Several runs may have the folder open; while one publishes, the others wait. Whoever opens it
 * puts right what a run left behind that died.
 */
public final class OutputFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path root;
    private final Path work;
    private final EditionSwap swap;
    private final FolderLock lock;
    private final List<EditionDraft> drafts = new ArrayList<>();

    private OutputFolder(Path root, Path work, EditionSwap swap, FolderLock lock) {
        this.root = root;
        this.work = work;
        this.swap = swap;
        this.lock = lock;
    }

    /**
     * Opens the folder, making it if need be.
     *
     * @throws OutputInUseException when another run holds it for long
     * @throws IOException when it cannot be written to
     */
    public static OutputFolder open(Path root) throws IOException {
        return open(root, PATIENCE);
    }

    static OutputFolder open(Path root, Duration patience) throws IOException {
        Path work = Files.createDirectories(root.resolve(".work"));
        return open(root, work, new EditionSwap(root, work), patience);
    }

    static OutputFolder open(Path root, Path work, EditionSwap swap, Duration patience)
            throws IOException {
        FolderLock lock = new FolderLock(work.resolve("lock"), root, patience);
        return lock.holding(
                () -> {
                    swap.recover();
                    return new OutputFolder(root, work, swap, lock);
                });
    }

    /** Begins an edition. */
    public EditionDraft begin(Edition edition) throws IOException {
        EditionDraft draft =
                new EditionDraft(edition, lock.holding(() -> DraftPlace.make(work, edition)));
        drafts.add(draft);
        return draft;
    }

    /**
     * A file of the current edition, as it was published.
     *
     * @return nothing when it was not published, or is lost or altered
     * @throws OutputInUseException when another run holds the folder for long
     * @throws IOException when it cannot be read
     */
    public Optional<byte[]> published(Edition edition, String name) throws IOException {
        return lock.holding(
                () -> {
                    swap.recover();
                    return EditionFolder.current(edition).file(root, name);
                });
    }

    /**
     * Makes a draft the edition, completes the edition of before with it, or finds it published.
     *
     * @param making what it was made from
     * @param at when it is published
     * @param by who publishes it
     * @throws OutputInUseException when another run holds the folder for long
     * @throws IOException when that fails; the edition of before is then still or again in place
     */
    public Publication publish(EditionDraft draft, Manifest making, Instant at, String by)
            throws IOException {
        return lock.holding(
                () -> {
                    swap.recover();
                    return new EditionPublisher(root, swap).publish(draft, making, at, by);
                });
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
        return lock.holding(
                () -> {
                    swap.replace(published, content);
                    return published;
                });
    }

    /**
     * Removes an edition from the archive. Superseded ones go before the current one of their day,
     * which would otherwise be put back.
     *
     * @throws IOException when that fails; the edition is then still there
     */
    public void remove(ArchivedEdition edition) throws IOException {
        EditionFolder folder =
                edition.isCurrent()
                        ? EditionFolder.current(edition.edition())
                        : EditionFolder.superseded(edition.edition(), edition.revision());
        lock.holding(
                () -> {
                    swap.recover();
                    swap.remove(
                            folder,
                            swap.index().without(entry -> entry.folder().equals(folder.name())));
                    return folder;
                });
    }

    /**
     * Marks the editions of a day to be kept for ever, or takes the mark away from all of them.
     *
     * @param kept whether they are to be kept
     * @return whether there is an edition of that day
     * @throws IOException when that fails
     */
    public boolean mark(Edition edition, boolean kept) throws IOException {
        return lock.holding(
                () -> {
                    swap.recover();
                    return kept ? swap.keep(edition) : swap.release(edition);
                });
    }

    @Override
    public void close() throws IOException {
        for (EditionDraft draft : drafts) {
            draft.place().close();
        }
    }
}
