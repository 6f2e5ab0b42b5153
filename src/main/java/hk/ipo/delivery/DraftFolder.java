package hk.ipo.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the files of a draft are written, by any thread of any process that has the output folder.
 * A file is there whole or not at all, and may be written again with the same content.
 */
public final class DraftFolder {

    private static final Pattern NAME =
            Pattern.compile("[0-9]{4}_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]+\\.draft");
    private static final String FILES = "files";

    private final Path home;

    DraftFolder(Path home) {
        this.home = home;
    }

    /**
     * The place of a draft that another process began.
     *
     * @param root the output folder
     * @param name what that process calls the place
     * @throws IOException when there is no such place, or no longer
     */
    public static DraftFolder of(Path root, String name) throws IOException {
        Path home = root.resolve(".work").resolve(NAME.matcher(name).matches() ? name : "none");
        if (!Files.isDirectory(home.resolve(FILES))) {
            throw new NoSuchFileException(home.toString());
        }
        return new DraftFolder(home);
    }

    /** What other processes find it by. */
    public String name() {
        return home.getFileName().toString();
    }

    /**
     * Writes one of the edition's files.
     *
     * @param label what it is; its name is one without a folder, and not the archive's own
     * @throws IOException when it cannot be written whole
     */
    public PublishedFile write(FileLabel label, EditionDraft.Content content) throws IOException {
        if (label.name().equals(EditionManifest.FILE)
                || label.name().equals(ArchivedEdition.KEEP)) {
            throw new IllegalArgumentException("a name that the archive does not use expected");
        }
        Path file = write(label.name(), content);
        return PublishedFile.of(label, Files.size(file), Sha256.of(file));
    }

    Path write(String name, EditionDraft.Content content) throws IOException {
        Path file = files().resolve(name);
        if (!files().equals(file.getParent())) {
            throw new IllegalArgumentException("a file name without a folder expected");
        }
        Path part = home.resolve(UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                content.writeTo(stream);
            }
            FileTree.force(part);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    Path files() {
        return home.resolve(FILES);
    }
}
