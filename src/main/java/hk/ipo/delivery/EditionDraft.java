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
    private final DraftPlace place;
    private final List<PublishedFile> files = new ArrayList<>();

    EditionDraft(Edition edition, DraftPlace place) {
        this.edition = edition;
        this.place = place;
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
     * @param label what it is; its name is one without a folder, and not the manifest's
     * @throws IOException when it cannot be written whole
     */
    public void write(FileLabel label, Content content) throws IOException {
        if (label.name().equals(EditionManifest.FILE)
                || label.name().equals(ArchivedEdition.KEEP)) {
            throw new IllegalArgumentException("a name that the archive does not use expected");
        }
        Path file = write(label.name(), content);
        files.add(PublishedFile.of(label, Files.size(file), Sha256.of(file)));
    }

    /** Writes what the edition consists of; the last file. */
    void write(Manifest manifest) throws IOException {
        byte[] bytes = ArchiveJson.bytes(manifest);
        write(EditionManifest.FILE, stream -> stream.write(bytes));
    }

    private Path write(String name, Content content) throws IOException {
        Path file = folder().resolve(name);
        if (!folder().equals(file.getParent())) {
            throw new IllegalArgumentException("a file name without a folder expected");
        }
        try (OutputStream stream = Files.newOutputStream(file)) {
            content.writeTo(stream);
        }
        FileTree.force(file);
        return file;
    }

    Edition edition() {
        return edition;
    }

    Path folder() {
        return place.files();
    }

    DraftPlace place() {
        return place;
    }

    /** What was written, in the order in which it was. */
    List<PublishedFile> files() {
        return List.copyOf(files);
    }
}
