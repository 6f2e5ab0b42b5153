package hk.ipo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file with a secret, which only its owner may read or write. */
final class OwnersFile {

    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    /**
     * Makes sure of it, where the file system knows of owners.
     *
     * @throws IllegalArgumentException when others may read or write it
     * @throws IOException when it is not there
     */
    static void check(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            throw new IllegalArgumentException(
                    "a file that only its owner can read expected (chmod 600 " + file + ")");
        }
    }

    private OwnersFile() {}
}
