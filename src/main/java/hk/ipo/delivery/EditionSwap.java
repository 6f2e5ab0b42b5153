package hk.ipo.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two renames that replace an edition, and their undoing. Between them the edition of before
 * lies aside under a name that says where it belongs, {@code 2025_2026-01-05.before}.
 */
final class EditionSwap {

    private static final String BEFORE = ".before";
    private static final Pattern ASIDE =
            Pattern.compile("([0-9]{4})_([0-9]{4}-[0-9]{2}-[0-9]{2})\\.before");
    private static final String LOCK = "lock";
    private static final String FILE_DRAFT = "file.draft";

    private final Path root;
    private final Path work;

    EditionSwap(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    /** An empty folder for a draft, on the same disk as what it is to replace. */
    Path newDraft(Edition edition) throws IOException {
        return Files.createTempDirectory(work, edition.year() + "_" + edition.asOf() + "_");
    }

    /** Puts a draft in the place of an edition, whole or not at all. */
    void replace(Path published, EditionDraft draft) throws IOException {
        readable(draft.folder());
        boolean again = Files.exists(published, LinkOption.NOFOLLOW_LINKS);
        if (again) {
            FileTree.addMissing(published, draft.folder());
        }
        FileTree.force(draft.folder());
        Files.createDirectories(parent(published));
        if (again) {
            putAside(published, draft.edition());
        }
        try {
            putInPlace(draft.folder(), published);
        } catch (IOException e) {
            recover();
            throw e;
        }
        FileTree.delete(aside(draft.edition()));
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

    /** The first rename. */
    void putAside(Path published, Edition edition) throws IOException {
        Files.move(published, aside(edition), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The second rename. */
    private static void putInPlace(Path draft, Path published) throws IOException {
        Files.move(draft, published, StandardCopyOption.ATOMIC_MOVE);
        FileTree.force(parent(published));
    }

    /** Puts back an edition that lies aside with nothing in its place, and deletes the rest. */
    void recover() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(work)) {
            for (Path leftover : leftovers) {
                Matcher aside = ASIDE.matcher(leftover.getFileName().toString());
                if (aside.matches()) {
                    Path published = root.resolve(aside.group(1)).resolve(aside.group(2));
                    if (!Files.exists(published, LinkOption.NOFOLLOW_LINKS)) {
                        putInPlace(leftover, published);
                        continue;
                    }
                }
                if (!leftover.endsWith(LOCK)) {
                    FileTree.delete(leftover);
                }
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
