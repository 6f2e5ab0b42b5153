package hk.ipo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A small file beside an embedded database, in which the process that has it open says so: others
 * cannot open the database to ask. Since when it is open is when the file was written. It outlives
 * the process, for one that is killed cannot take it away; who reads it looks whether the process
 * is still there.
 */
final class OwnerFile {

    private static final String ENDING = ".owner";
    private static final int LINES = 3;

    private final Path file;

    private OwnerFile(Path file) {
        this.file = file;
    }

    /** That of a database, if it is kept in a file. */
    static Optional<OwnerFile> of(Database database) {
        return database.file()
                .map(path -> new OwnerFile(path.resolveSibling(path.getFileName() + ENDING)));
    }

    /** Says that this process has the database open. */
    void write() {
        RunOwner self = RunOwner.self();
        Path draft = file.resolveSibling(file.getFileName() + "." + self.process());
        try {
            Files.write(draft, List.of(self.host(), String.valueOf(self.process()), self.user()));
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code since 2026-01-05T22:30:00Z: host …}; empty when nobody alive has said so. */
    Optional<String> holder() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() != LINES) {
                return Optional.empty();
            }
            Instant since = Files.getLastModifiedTime(file).toInstant();
            RunOwner owner =
                    new RunOwner(lines.getFirst(), Long.parseLong(lines.get(1)), lines.getLast());
            return owner.hasEnded()
                    ? Optional.empty()
                    : Optional.of("since " + since.truncatedTo(ChronoUnit.SECONDS) + ": " + owner);
        } catch (IOException | NumberFormatException e) {
            // It is only asked to say more of a database that is in use, which is told anyway.
            return Optional.empty();
        }
    }
}
