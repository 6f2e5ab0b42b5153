package hk.ipo.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads an archive again and again, and each manifest only when its file is another than before: a
 * publication changes one or two of a thousand.
 */
public final class ArchiveReader {

    private final Path output;
    private Map<Path, Known> known = Map.of();

    /** What tells one content of a file from the next. */
    private record Stamp(FileTime modified, long size, Object file) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    found.lastModifiedTime(),
                    found.size(),
                    Objects.requireNonNullElse(found.fileKey(), ""));
        }
    }

    private record Known(Stamp stamp, Manifest manifest) {}

    /** A reader of the archive in an output folder, which has read nothing yet. */
    public ArchiveReader(Path output) {
        this.output = output;
    }

    /**
     * The archive as it is now.
     *
     * @throws DamagedArchiveException when a manifest or the index is not as this program writes it
     * @throws IOException when one of them cannot be read
     */
    public synchronized Archive read() throws IOException {
        Map<Path, Known> now = new HashMap<>();
        Archive archive =
                Archive.open(
                        output,
                        file -> {
                            Known manifest = manifest(file);
                            now.put(file, manifest);
                            return manifest.manifest();
                        });
        known = now;
        return archive;
    }

    private Known manifest(Path file) throws IOException {
        Stamp stamp = Stamp.of(file);
        Known before = known.get(file);
        return before != null && before.stamp().equals(stamp)
                ? before
                : new Known(stamp, ArchiveJson.read(file, Manifest.class));
    }
}
