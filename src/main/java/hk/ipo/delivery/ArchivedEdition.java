package hk.ipo.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published edition, current or superseded.
 *
 * @param year the year that it is about
 * @param asOf the day up to which facts count
 * @param revision 1 for the first edition of that day, one more for each correction
 * @param supersededBy the revision that took its place; empty for the current one
 * @param folder where its files are
 * @param manifest what it consists of
 * @param publishedAt when it was published first; empty when the index was lost since then
 * @param publishedBy who published it first, by the operating system's name
 * @param kept whether it is marked to be kept for ever
 */
public record ArchivedEdition(
        int year,
        LocalDate asOf,
        int revision,
        OptionalInt supersededBy,
        Path folder,
        Manifest manifest,
        Optional<Instant> publishedAt,
        Optional<String> publishedBy,
        boolean kept) {

    /** The name of the file that marks an edition to be kept. */
    public static final String KEEP = "KEEP";

    /** The year and the day. */
    public Edition edition() {
        return new Edition(year, asOf);
    }

    /** Whether it stands for its day, and no correction took its place. */
    public boolean isCurrent() {
        return supersededBy.isEmpty();
    }

    /**
     * Where one of its files is, looked up by name among those that the manifest lists: a name that
     * is not there leads nowhere, whatever it contains.
     */
    public Optional<Path> file(String name) {
        return manifest.file(name).map(file -> folder.resolve(file.name()));
    }
}
