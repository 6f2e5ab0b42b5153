package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All editions in an output folder, to be read. It takes no lock and changes nothing: an edition
 * that is just being replaced is seen as it was, for an instant not at all, or as it will be.
 *
 * <p>It is a picture of one moment; whoever keeps it looks at {@link #indexFile} to learn whether
 * anything was published since.
 */
public final class Archive {

    private final Path root;
    private final List<ArchivedEdition> editions;

    private Archive(Path root, List<ArchivedEdition> editions) {
        this.root = root;
        this.editions = List.copyOf(editions);
    }

    /**
     * Reads the manifests of all editions and the index.
     *
     * @throws DamagedArchiveException when one of them is not as this program writes it
     * @throws IOException when one of them cannot be read
     */
    public static Archive open(Path output) throws IOException {
        return open(output, file -> ArchiveJson.read(file, Manifest.class));
    }

    /** Reads a manifest. */
    @FunctionalInterface
    interface Manifests {

        /**
         * The manifest in a file.
         *
         * @throws NoSuchFileException when there is none
         */
        Manifest read(Path file) throws IOException;
    }

    static Archive open(Path output, Manifests manifests) throws IOException {
        EditionIndex index =
                EditionIndex.read(output.resolve(EditionIndex.FILE))
                        .orElseGet(() -> new EditionIndex(List.of()));
        List<ArchivedEdition> editions = new ArrayList<>();
        for (EditionFolder folder : EditionFolder.allIn(output)) {
            read(folder, output, index, manifests).ifPresent(editions::add);
        }
        return new Archive(output, editions);
    }

    /** Every edition, by year, as-of day and revision. */
    public List<ArchivedEdition> editions() {
        return editions;
    }

    /** The current edition of a day. */
    public Optional<ArchivedEdition> current(Edition edition) {
        return editions.stream()
                .filter(one -> one.edition().equals(edition) && one.isCurrent())
                .findFirst();
    }

    /** An edition by its revision. */
    public Optional<ArchivedEdition> revision(Edition edition, int revision) {
        return editions.stream()
                .filter(one -> one.edition().equals(edition) && one.revision() == revision)
                .findFirst();
    }

    /** The current edition of a year as of the latest day before a day. */
    public Optional<ArchivedEdition> latestBefore(int year, LocalDate day) {
        return editions.stream()
                .filter(one -> one.year() == year && one.isCurrent())
                .filter(one -> one.asOf().isBefore(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * The day with which an edition is compared: the one that its own manifest names if it was
     * published before, so that it comes out as it was whatever has been published since; else that
     * of the latest earlier edition of its year. With 2025 as of 31 December and as of 5 January
     * published, 2025 as of 31 January is compared with 5 January.
     *
     * @return empty when there is nothing to compare with
     */
    public Optional<LocalDate> since(Edition edition) {
        Optional<ArchivedEdition> published = current(edition);
        return published.isPresent()
                ? published.get().manifest().since()
                : latestBefore(edition.year(), edition.asOf()).map(ArchivedEdition::asOf);
    }

    /** The file that every publication rewrites last. */
    public Path indexFile() {
        return root.resolve(EditionIndex.FILE);
    }

    private static Optional<ArchivedEdition> read(
            EditionFolder folder, Path output, EditionIndex index, Manifests manifests)
            throws IOException {
        Path place = folder.in(output);
        Manifest manifest;
        try {
            manifest = manifests.read(place.resolve(EditionManifest.FILE));
        } catch (NoSuchFileException e) {
            // Just being replaced, or put there by somebody: not an edition that was published.
            return Optional.empty();
        }
        Optional<IndexEntry> entry = index.inFolder(folder.name());
        return Optional.of(
                new ArchivedEdition(
                        folder.edition().year(),
                        folder.edition().asOf(),
                        manifest.revision(),
                        folder.isCurrent()
                                ? OptionalInt.empty()
                                : OptionalInt.of(manifest.revision() + 1),
                        place,
                        manifest,
                        entry.flatMap(IndexEntry::publishedAt),
                        entry.flatMap(IndexEntry::publishedBy),
                        Files.exists(place.resolve(ArchivedEdition.KEEP))));
    }
}
