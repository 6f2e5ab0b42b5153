package hk.ipo.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the operator gave. */
final class FileOnDisk implements SourceFile {

    private final Path path;
    private volatile @Nullable String fingerprint;

    FileOnDisk(Path path) {
        this.path = path;
    }

    @Override
    public String name() {
        Path name = path.getFileName();
        return Printable.oneLine(name == null ? path.toString() : name.toString());
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = Fingerprint.of(this);
            fingerprint = known;
        }
        return known;
    }

    /** The same file however often it is pointed at. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileOnDisk file && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
