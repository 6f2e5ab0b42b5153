package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an edition lies in the output folder: the current one of a day under {@code
 * 2025/2026-01-05}, one that was superseded beside it under its revision, {@code
 * 2025/2026-01-05.r1}.
 *
 * @param edition the year and the as-of day
 * @param superseded the revision, when it is no longer the current one
 */
record EditionFolder(Edition edition, OptionalInt superseded) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\\.r([1-9][0-9]{0,5}))?");

    static EditionFolder current(Edition edition) {
        return new EditionFolder(edition, OptionalInt.empty());
    }

    static EditionFolder superseded(Edition edition, int revision) {
        return new EditionFolder(edition, OptionalInt.of(revision));
    }

    boolean isCurrent() {
        return superseded.isEmpty();
    }

    Path in(Path root) {
        return root.resolve(name());
    }

    /** What is in a file that its manifest lists, unless that is lost or altered. */
    Optional<byte[]> file(Path root, String name) throws IOException {
        Path manifest = in(root).resolve(EditionManifest.FILE);
        Path file = in(root).resolve(name);
        if (!Files.exists(manifest) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        return ArchiveJson.read(manifest, Manifest.class)
                .file(name)
                .filter(listed -> listed.sha256().equals(Sha256.of(content)))
                .map(listed -> content);
    }

    /** Its name from the output folder on, with a slash on every platform. */
    String name() {
        return edition.year()
                + "/"
                + edition.asOf()
                + (superseded.isPresent() ? ".r" + superseded.getAsInt() : "");
    }

    /** All there are, by year, day and revision, the current one of a day last. */
    static List<EditionFolder> allIn(Path root) throws IOException {
        List<EditionFolder> found = new ArrayList<>();
        for (Path year : foldersIn(root)) {
            if (YEAR.matcher(year.getFileName().toString()).matches()) {
                for (Path day : foldersIn(year)) {
                    of(year.getFileName().toString(), day.getFileName().toString())
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(
                Comparator.comparingInt((EditionFolder one) -> one.edition().year())
                        .thenComparing(one -> one.edition().asOf())
                        .thenComparingInt(one -> one.superseded().orElse(Integer.MAX_VALUE)));
        return found;
    }

    /** The folder of these names, unless they are not an edition's. */
    static Optional<EditionFolder> of(String year, String day) {
        Matcher name = DAY.matcher(day);
        if (!YEAR.matcher(year).matches() || !name.matches()) {
            return Optional.empty();
        }
        try {
            Edition edition = new Edition(Integer.parseInt(year), LocalDate.parse(name.group(1)));
            return Optional.of(
                    Optional.ofNullable(name.group(2))
                            .map(Integer::parseInt)
                            .map(revision -> superseded(edition, revision))
                            .orElseGet(() -> current(edition)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Path> foldersIn(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
                for (Path child : children) {
                    if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                        folders.add(child);
                    }
                }
            }
        }
        return folders;
    }
}
