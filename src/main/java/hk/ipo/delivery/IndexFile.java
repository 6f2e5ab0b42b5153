package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The index on disk, and the one that is to take its place while editions are being moved. */
final class IndexFile {

    private static final String PENDING = "index.pending";

    private final Path root;
    private final Path file;
    private final Path pending;

    IndexFile(Path root, Path work) {
        this.root = root;
        this.file = root.resolve(EditionIndex.FILE);
        this.pending = work.resolve(PENDING);
    }

    /**
     * The index, made anew from the manifests when it is lost.
     *
     * @throws DamagedArchiveException when it was changed by another hand: what it says of who
     *     published when can then not be known, and must not be written over
     */
    EditionIndex read() throws IOException {
        return EditionIndex.read(file).orElse(EditionIndex.ofManifests(root));
    }

    /** Writes the index that is to be, aside. */
    void prepare(EditionIndex index) throws IOException {
        Files.write(pending, index.bytes());
        FileTree.force(pending);
    }

    /** Makes it the index. */
    void install() throws IOException {
        Files.move(
                pending, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTree.force(root);
    }

    boolean isPending(Path path) {
        return path.endsWith(PENDING);
    }

    /** Finishes what a run began that died, where the editions are as it wanted them. */
    void recover() throws IOException {
        if (Files.exists(pending)) {
            if (isCarriedOut()) {
                install();
            } else {
                Files.delete(pending);
            }
        }
        if (!Files.exists(file)) {
            EditionIndex anew = EditionIndex.ofManifests(root);
            if (!anew.editions().isEmpty()) {
                prepare(anew);
                install();
            }
        }
    }

    private boolean isCarriedOut() throws IOException {
        List<IndexEntry> wanted;
        try {
            wanted = EditionIndex.read(pending).map(EditionIndex::editions).orElse(List.of());
        } catch (DamagedArchiveException e) {
            // Half written: nothing was moved yet.
            return false;
        }
        List<IndexEntry> before =
                EditionIndex.read(file).map(EditionIndex::editions).orElse(List.of());
        for (IndexEntry entry : wanted) {
            if (!before.contains(entry) && !isThere(entry)) {
                return false;
            }
        }
        for (IndexEntry entry : before) {
            if (!wanted.contains(entry) && isThere(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(IndexEntry entry) throws IOException {
        Path manifest = root.resolve(entry.folder()).resolve(EditionManifest.FILE);
        return Files.exists(manifest) && Sha256.of(manifest).equals(entry.manifest());
    }
}
