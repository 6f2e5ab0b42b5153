package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The index of all editions, {@value #FILE} in the output folder. It says what manifests must not:
 * when each edition was published and by whom. It carries the SHA-256 of its own entries, so that a
 * change by another hand is seen.
 *
 * @param editions by year, as-of day and revision
 */
record EditionIndex(List<IndexEntry> editions) {

    /** The name of its file. */
    static final String FILE = "index.json";

    EditionIndex {
        editions =
                editions.stream()
                        .sorted(
                                Comparator.comparingInt(IndexEntry::year)
                                        .thenComparing(IndexEntry::asOf)
                                        .thenComparingInt(IndexEntry::revision))
                        .toList();
    }

    /** What the file holds. */
    private record Sealed(String sha256, List<IndexEntry> editions) {}

    byte[] bytes() {
        return ArchiveJson.bytes(new Sealed(seal(), editions));
    }

    private String seal() {
        return Sha256.of(ArchiveJson.bytes(editions));
    }

    /**
     * The index in a file, or none when it is not there.
     *
     * @throws DamagedArchiveException when the file is not as this program writes it
     */
    static Optional<EditionIndex> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        EditionIndex index =
                new EditionIndex(ArchiveJson.read(bytes, Sealed.class, file).editions());
        if (!Arrays.equals(bytes, index.bytes())) {
            throw new DamagedArchiveException(file + " was changed by another hand", null);
        }
        return Optional.of(index);
    }

    /** An index made anew from the manifests, which do not know when they were published. */
    static EditionIndex ofManifests(Path root) throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        for (EditionFolder folder : EditionFolder.allIn(root)) {
            Path file = folder.in(root).resolve(EditionManifest.FILE);
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Manifest manifest = ArchiveJson.read(bytes, Manifest.class, file);
                entries.add(
                        new IndexEntry(
                                folder.edition().year(),
                                folder.edition().asOf(),
                                manifest.revision(),
                                folder.name(),
                                Sha256.of(bytes),
                                Optional.empty(),
                                Optional.empty(),
                                folder.isCurrent()
                                        ? Optional.empty()
                                        : Optional.of(manifest.revision() + 1)));
            }
        }
        return new EditionIndex(entries);
    }

    Optional<IndexEntry> current(Edition edition) {
        return editions.stream()
                .filter(entry -> entry.isOf(edition) && entry.supersededBy().isEmpty())
                .findFirst();
    }

    Optional<IndexEntry> inFolder(String name) {
        return editions.stream().filter(entry -> entry.folder().equals(name)).findFirst();
    }

    EditionIndex with(IndexEntry entry) {
        return new EditionIndex(Stream.concat(editions.stream(), Stream.of(entry)).toList());
    }

    EditionIndex without(Predicate<IndexEntry> gone) {
        return new EditionIndex(editions.stream().filter(gone.negate()).toList());
    }
}
