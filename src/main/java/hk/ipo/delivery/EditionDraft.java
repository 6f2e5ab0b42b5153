package hk.ipo.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        files.add(draftFolder().write(label, content));
    }

    /**
     * Where other threads and processes may write files of the edition, which are then added.
     *
     * @return a place that is there until the edition is published
     */
    public DraftFolder draftFolder() {
        return place.draftFolder();
    }

    /**
     * Adds a file that was written into {@link #draftFolder()}.
     *
     * @throws IOException when it is not there, or is not what was written
     */
    public void add(PublishedFile file) throws IOException {
        Path there = folder().resolve(file.name());
        if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                || Files.size(there) != file.size()
                || !Sha256.of(there).equals(file.sha256())) {
            throw new IOException(file.name() + " is not what was written");
        }
        files.add(file);
    }

    /** Writes what the edition consists of; the last file. */
    void write(Manifest manifest) throws IOException {
        byte[] bytes = ArchiveJson.bytes(manifest);
        draftFolder().write(EditionManifest.FILE, stream -> stream.write(bytes));
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
