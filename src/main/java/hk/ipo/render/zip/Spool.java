package hk.ipo.render.zip;

import org.apache.commons.io.output.DeferredFileOutputStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/**
 * Compressed content that waits to be put into a package: little of it in memory, much of it in a
 * temporary file, which is deleted when the spool is closed.
 */
public final class Spool implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 1 << 20;

    private final DeferredFileOutputStream kept =
            DeferredFileOutputStream.builder()
                    .setThreshold(MOST_IN_MEMORY)
                    .setPrefix("hk-ipo-")
                    .setSuffix(".deflated")
                    .get();
    private Deflated content = Deflated.NOTHING;

    Spool() throws IOException {}

    void add(ByteBlock compressed, Deflated added) throws IOException {
        compressed.writeTo(kept);
        content = content.then(added);
    }

    /** Nothing is added from here on. */
    void complete() throws IOException {
        kept.close();
    }

    Deflated content() {
        return content;
    }

    InputStream open() throws IOException {
        return kept.toInputStream();
    }

    @Override
    public void close() throws IOException {
        kept.close();
        if (!kept.isInMemory()) {
            Files.deleteIfExists(kept.getPath());
        }
    }
}
