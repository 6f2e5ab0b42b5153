package hk.ipo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file for the textfile collector of Prometheus' node exporter, which reads whatever ends in
 * {@code .prom} at any moment: it is replaced by a rename, so that it is always whole.
 */
final class MetricsFile {

    /** Writes it. */
    static void write(Path file, String text) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path draft = absolute.resolveSibling("." + absolute.getFileName() + ".draft");
        Files.createDirectories(absolute.resolveSibling("."));
        Files.writeString(draft, text);
        Files.move(
                draft,
                absolute,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private MetricsFile() {}
}
