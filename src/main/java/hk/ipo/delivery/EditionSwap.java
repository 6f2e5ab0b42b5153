package hk.ipo.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The renames that change the archive, and their undoing. The index that is to be is written aside
 * before the first of them, and moved into place after the last.
 *
 * <pre>
 * first:     draft → 2025/2026-01-05, index
 * complete:  2025/2026-01-05 → .work/2025_2026-01-05.before, draft → 2025/2026-01-05, index
 * supersede: 2025/2026-01-05 → 2025/2026-01-05.r1, draft → 2025/2026-01-05, index
 * remove:    2025/2026-01-05.r1 → .work/2025_2026-01-05.r1.gone, index
 * </pre>
 *
 * <p>A run that dies between two renames leaves a day without its current edition: it is put back.
 * One that dies before the index leaves it aside: it is put in place if the renames were all done.
 */
class EditionSwap {

    private static final String BEFORE = ".before";
    private static final String GONE = ".gone";
    private static final Pattern ASIDE =
            Pattern.compile("([0-9]{4})_([0-9]{4}-[0-9]{2}-[0-9]{2})\\.before");
    private static final String LOCK = "lock";
    private static final String FILE_DRAFT = "file.draft";

    private final Path root;
    private final Path work;
    private final IndexFile indexFile;

    EditionSwap(Path root, Path work) {
        this.root = root;
        this.work = work;
        this.indexFile = new IndexFile(root, work);
    }

    /** The index as it stands. */
    EditionIndex index() throws IOException {
        return indexFile.read();
    }

    /** The highest revision of a day that lies aside, 0 when none does. */
    int lastSuperseded(Edition edition) throws IOException {
        return EditionFolder.allIn(root).stream()
                .filter(folder -> folder.edition().equals(edition))
                .flatMapToInt(folder -> folder.superseded().stream())
                .max()
                .orElse(0);
    }

    /** Publishes a draft where nothing was. */
    void putFirst(EditionDraft draft, EditionIndex index) throws IOException {
        Path published = prepare(draft, index);
        putInPlace(draft.folder(), published);
        finish(draft);
    }

    /** Publishes a draft together with the files of before that it does not have. */
    void complete(EditionDraft draft, EditionIndex index) throws IOException {
        Path published = EditionFolder.current(draft.edition()).in(root);
        FileTree.addMissing(published, draft.folder());
        prepare(draft, index);
        exchange(draft, published, aside(draft.edition()));
        FileTree.delete(aside(draft.edition()));
        finish(draft);
    }

    /** Publishes a draft in the place of the edition of before, which stays whole beside it. */
    void supersede(EditionDraft draft, EditionFolder before, EditionIndex index)
            throws IOException {
        Path published = prepare(draft, index);
        exchange(draft, published, before.in(root));
        finish(draft);
    }

    /** Removes an edition from the archive. */
    void remove(EditionFolder folder, EditionIndex index) throws IOException {
        indexFile.prepare(index);
        Path gone = work.resolve(folder.name().replace('/', '_') + GONE);
        FileTree.delete(gone);
        move(folder.in(root), gone);
        FileTree.force(parent(folder.in(root)));
        indexFile.install();
        FileTree.delete(gone);
    }

    /** Marks the current edition of a day, if there is one: its superseded ones stay with it. */
    boolean keep(Edition edition) throws IOException {
        Path current = EditionFolder.current(edition).in(root);
        if (!Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path mark = current.resolve(ArchivedEdition.KEEP);
        if (!Files.exists(mark, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(mark);
            FileTree.force(current);
        }
        return true;
    }

    /** Takes the mark away from every edition of a day; false when there is none. */
    boolean release(Edition edition) throws IOException {
        List<Path> editions =
                EditionFolder.allIn(root).stream()
                        .filter(folder -> folder.edition().equals(edition))
                        .map(folder -> folder.in(root))
                        .toList();
        for (Path folder : editions) {
            if (Files.deleteIfExists(folder.resolve(ArchivedEdition.KEEP))) {
                FileTree.force(folder);
            }
        }
        return !editions.isEmpty();
    }

    /** Puts a single file in the place of another, which needs one rename only. */
    void replace(Path published, EditionDraft.Content content) throws IOException {
        Path draft = work.resolve(FILE_DRAFT);
        try (OutputStream stream = Files.newOutputStream(draft)) {
            content.writeTo(stream);
        }
        FileTree.force(draft);
        Files.createDirectories(parent(published));
        putInPlace(draft, published);
    }

    /** Puts right what a run left behind that died. */
    void recover() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(work)) {
            for (Path leftover : leftovers) {
                recover(leftover);
            }
        }
        putBackSuperseded();
        indexFile.recover();
    }

    /** One rename; a seam for tests that have a run die there. */
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path prepare(EditionDraft draft, EditionIndex index) throws IOException {
        readable(draft.folder());
        FileTree.force(draft.folder());
        Path published = EditionFolder.current(draft.edition()).in(root);
        Files.createDirectories(parent(published));
        indexFile.prepare(index);
        return published;
    }

    private void exchange(EditionDraft draft, Path published, Path aside) throws IOException {
        move(published, aside);
        try {
            putInPlace(draft.folder(), published);
        } catch (IOException e) {
            recover();
            throw e;
        }
    }

    private void finish(EditionDraft draft) throws IOException {
        indexFile.install();
        draft.place().delete();
    }

    private void putInPlace(Path draft, Path published) throws IOException {
        move(draft, published);
        FileTree.force(parent(published));
    }

    private void recover(Path leftover) throws IOException {
        Matcher aside = ASIDE.matcher(leftover.getFileName().toString());
        if (aside.matches()) {
            Path published = root.resolve(aside.group(1)).resolve(aside.group(2));
            if (!Files.exists(published, LinkOption.NOFOLLOW_LINKS)) {
                putInPlace(leftover, published);
                return;
            }
        }
        if (DraftPlace.isOne(leftover)) {
            DraftPlace.deleteIfLeft(leftover);
        } else if (!leftover.endsWith(LOCK) && !indexFile.isPending(leftover)) {
            FileTree.delete(leftover);
        }
    }

    private void putBackSuperseded() throws IOException {
        for (EditionFolder folder : EditionFolder.allIn(root).reversed()) {
            Path current = EditionFolder.current(folder.edition()).in(root);
            if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
                putInPlace(folder.in(root), current);
            }
        }
    }

    private static Path parent(Path published) {
        return Objects.requireNonNull(published.getParent(), "an edition lies below its year");
    }

    private Path aside(Edition edition) {
        return work.resolve(edition.year() + "_" + edition.asOf() + BEFORE);
    }

    /** A temporary folder is its owner's alone; an edition may be read as its neighbours may. */
    private void readable(Path draft) throws IOException {
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(work));
        }
    }
}
