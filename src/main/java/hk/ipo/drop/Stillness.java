package hk.ipo.drop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a file that is whole from one that somebody is still writing. */
final class Stillness {

    /** The endings under which programs write a file before they rename it. */
    private static final List<String> UNFINISHED =
            List.of(".part", ".partial", ".tmp", ".filepart", ".crdownload", ".swp", "~");

    private final Clock clock;
    private final Duration quiet;

    Stillness(Clock clock, Duration quiet) {
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Whether it is a file of somebody's, and neither a folder, a link nor hidden. */
    static boolean isFile(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && !name.startsWith("~$");
    }

    /** Why a file is to be left for later; nothing where it is whole. */
    Optional<String> disturbedBy(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (UNFINISHED.stream().anyMatch(name::endsWith)) {
            return Optional.of("still being written, by its name");
        }
        Duration unchanged =
                Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant());
        // A file from the future was written by a clock that is ahead: it is not known when.
        if (!unchanged.isNegative() && unchanged.compareTo(quiet) < 0) {
            return Optional.of("changed less than " + quiet.toSeconds() + " seconds ago");
        }
        return isLocked(file) ? Optional.of("locked by another program") : Optional.empty();
    }

    /** A shared lock is refused exactly when somebody holds the file for themselves. */
    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }
}
