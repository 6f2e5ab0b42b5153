package hk.ipo.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An output folder with small editions. */
final class ArchiveFixture {

    static final Edition EDITION = new Edition(2025, LocalDate.of(2026, 1, 5));
    static final Instant PUBLISHED = Instant.parse("2026-01-05T22:30:00Z");

    private final Path root;

    ArchiveFixture(Path root) {
        this.root = root;
    }

    /** An edition made from facts without a name. */
    static Manifest making(Edition edition) {
        return making(edition, "facts");
    }

    static Manifest making(Edition edition, String facts) {
        return making(edition, facts, Optional.empty());
    }

    private static Manifest making(Edition edition, String facts, Optional<LocalDate> since) {
        return new Manifest(
                edition.year(),
                edition.asOf(),
                1,
                "1.2.3",
                facts,
                "figures",
                since,
                List.of(),
                List.of(new Manifest.Input("deals.csv", "ab12")),
                Map.of("reject-tolerance", "0.05"),
                new Manifest.Claims(38, 2, 4),
                Optional.empty());
    }

    /** Publishes the edition of 5 January 2026 with files of these names and contents. */
    Publication publish(String facts, String... namesAndContents) throws IOException {
        return publish(EDITION, facts, namesAndContents);
    }

    Publication publish(Edition edition, String facts, String... namesAndContents)
            throws IOException {
        Path work = Files.createDirectories(root.resolve(".work"));
        return publish(new EditionSwap(root, work), edition, facts, namesAndContents);
    }

    /** Publishes an edition without files that was compared with an earlier day. */
    void publishCompared(Edition edition, Optional<LocalDate> since) throws IOException {
        try (OutputFolder output = OutputFolder.open(root)) {
            output.publish(
                    output.begin(edition), making(edition, "facts", since), PUBLISHED, "Chan");
        }
    }

    Publication publish(EditionSwap swap, Edition edition, String facts, String... files)
            throws IOException {
        try (OutputFolder output =
                OutputFolder.open(root, root.resolve(".work"), swap, Duration.ofSeconds(5))) {
            EditionDraft draft = output.begin(edition);
            for (int i = 0; i < files.length; i += 2) {
                byte[] content = files[i + 1].getBytes(StandardCharsets.UTF_8);
                draft.write(FileLabel.ofData(files[i]), stream -> stream.write(content));
            }
            return output.publish(draft, making(edition, facts), PUBLISHED, "Chan Tai Man");
        }
    }

    /** Every file with its text, but for those of runs at work. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(root.resolve(".work"))) {
                    files.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    /** What lies in the folder of runs at work, beside the lock. */
    List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".work"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lock"))
                    .sorted()
                    .toList();
        }
    }
}
