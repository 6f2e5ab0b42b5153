package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds every edition, superseded ones too, against its manifest, every manifest against the index,
 * and the index against itself. Nothing is changed.
 */
public final class ArchiveCheck {

    private final Path root;
    private final List<String> findings = new ArrayList<>();
    private int editions;
    private int files;

    private ArchiveCheck(Path root) {
        this.root = root;
    }

    /**
     * What was found.
     *
     * @param editions how many were looked at
     * @param files how many files their manifests list
     * @param findings what is wrong, a line each: {@code altered: 2025/2026-01-05/figures.json}
     */
    public record Result(int editions, int files, List<String> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Checks the whole archive.
     *
     * @throws IOException when a file cannot be read
     */
    public static Result of(Path output) throws IOException {
        ArchiveCheck check = new ArchiveCheck(output);
        check.all();
        return new Result(check.editions, check.files, check.findings);
    }

    private void all() throws IOException {
        List<EditionFolder> folders = EditionFolder.allIn(root);
        Optional<EditionIndex> index = index(!folders.isEmpty());
        Set<String> seen = new HashSet<>();
        for (EditionFolder folder : folders) {
            seen.add(folder.name());
            check(folder, index);
        }
        index.stream()
                .flatMap(one -> one.editions().stream())
                .filter(entry -> !seen.contains(entry.folder()))
                .forEach(entry -> findings.add("missing: " + entry.folder()));
    }

    private Optional<EditionIndex> index(boolean expected) throws IOException {
        try {
            Optional<EditionIndex> index = EditionIndex.read(root.resolve(EditionIndex.FILE));
            if (index.isEmpty() && expected) {
                findings.add("missing: " + EditionIndex.FILE);
            }
            return index;
        } catch (DamagedArchiveException e) {
            findings.add("altered: " + EditionIndex.FILE);
            return Optional.empty();
        }
    }

    private void check(EditionFolder folder, Optional<EditionIndex> index) throws IOException {
        editions++;
        Path file = folder.in(root).resolve(EditionManifest.FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add("missing: " + folder.name() + "/" + EditionManifest.FILE);
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        index.ifPresent(one -> checkEntry(folder, one, Sha256.of(bytes)));
        try {
            Manifest manifest = ArchiveJson.read(bytes, Manifest.class, file);
            checkPlace(folder, manifest, index);
            checkFiles(folder, manifest);
        } catch (DamagedArchiveException e) {
            findings.add("not readable: " + folder.name() + "/" + EditionManifest.FILE);
        }
    }

    private void checkEntry(EditionFolder folder, EditionIndex index, String sha256) {
        index.inFolder(folder.name())
                .ifPresentOrElse(
                        entry -> {
                            if (!entry.manifest().equals(sha256)) {
                                findings.add(
                                        "altered: " + folder.name() + "/" + EditionManifest.FILE);
                            }
                        },
                        () -> findings.add("not in the index: " + folder.name()));
    }

    /** A manifest, right in itself, may stand in the folder of another edition. */
    private void checkPlace(EditionFolder folder, Manifest manifest, Optional<EditionIndex> index) {
        boolean ofTheDay =
                manifest.year() == folder.edition().year()
                        && manifest.asOf().equals(folder.edition().asOf());
        boolean ofTheRevision =
                folder.superseded().orElse(manifest.revision()) == manifest.revision();
        boolean asIndexed =
                index.flatMap(one -> one.inFolder(folder.name()))
                        .map(entry -> entry.revision() == manifest.revision())
                        .orElse(true);
        if (!ofTheDay || !ofTheRevision || !asIndexed) {
            findings.add("of another edition: " + folder.name() + "/" + EditionManifest.FILE);
        }
    }

    private void checkFiles(EditionFolder folder, Manifest manifest) throws IOException {
        Path place = folder.in(root);
        Set<String> extra = names(place);
        extra.remove(EditionManifest.FILE);
        extra.remove(ArchivedEdition.KEEP);
        for (PublishedFile file : manifest.files()) {
            files++;
            extra.remove(file.name());
            Path path = place.resolve(file.name()).normalize();
            String name = folder.name() + "/" + file.name();
            if (!place.normalize().equals(path.getParent())
                    || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                findings.add("missing: " + name);
            } else if (Files.size(path) != file.size() || !Sha256.of(path).equals(file.sha256())) {
                findings.add("altered: " + name);
            }
        }
        extra.forEach(name -> findings.add("extra: " + folder.name() + "/" + name));
    }

    private static Set<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            Set<String> names = new TreeSet<>();
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(
                            file ->
                                    names.add(
                                            place.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }
}
