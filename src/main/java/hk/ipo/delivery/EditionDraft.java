package hk.ipo.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of an edition while they are being written, where no reader looks. */
public final class EditionDraft {

    private final Edition edition;
    private final Path folder;
    private final List<String> names = new ArrayList<>();

    EditionDraft(Edition edition, Path folder) {
        this.edition = edition;
        this.folder = folder;
    }

    /** What writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed afterwards. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Writes one of the edition's files.
     *
     * @param name its name, without a folder
     * @throws IOException when it cannot be written whole
     */
    public void write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        if (!folder.equals(file.getParent())) {
            throw new IllegalArgumentException("a file name without a folder expected");
        }
        try (OutputStream stream = Files.newOutputStream(file)) {
            content.writeTo(stream);
        }
        FileTree.force(file);
        names.add(name);
    }

    Edition edition() {
        return edition;
    }

    Path folder() {
        return folder;
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
