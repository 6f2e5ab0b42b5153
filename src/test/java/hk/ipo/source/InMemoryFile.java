package hk.ipo.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file that a test makes up. */
final class InMemoryFile implements SourceFile {

    private final String name;
    private final byte[] content;

    InMemoryFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    static InMemoryFile ofText(String name, String text) {
        return new InMemoryFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(this);
    }
}
