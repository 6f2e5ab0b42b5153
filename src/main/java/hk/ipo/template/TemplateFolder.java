package hk.ipo.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where templates are found: in a folder, and where that lacks one, among those carried. */
public final class TemplateFolder {

    private static final String CARRIED = "templates/";

    private final Optional<Path> folder;
    private final Map<String, byte[]> digests = new TreeMap<>();

    private TemplateFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The templates that the program carries. */
    public static TemplateFolder carried() {
        return new TemplateFolder(Optional.empty());
    }

    /**
     * A folder, whose files go before those carried.
     *
     * @throws InvalidTemplateException when it is no folder
     */
    public static TemplateFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidTemplateException(folder + ": a folder of templates expected");
        }
        return new TemplateFolder(Optional.of(folder));
    }

    /**
     * A template.
     *
     * @param name its file's name, {@code report.yaml}
     */
    TemplateFile template(String name) {
        return noted(name, own(name).orElseGet(() -> carried(name)));
    }

    private TemplateFile noted(String name, TemplateFile file) {
        digests.put(name, sha256().digest(file.content()));
        return file;
    }

    /** The SHA-256 of every file handed out so far, in hexadecimal. */
    String fingerprint() {
        MessageDigest all = sha256();
        digests.forEach(
                (name, digest) -> {
                    all.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                    all.update(digest);
                });
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * A file beside the templates, such as a logo, where there is one. It must lie within the
     * folder.
     */
    Optional<TemplateFile> own(String name) {
        return folder.flatMap(path -> within(path, name))
                .filter(path -> path.startsWith(folder.orElseThrow().normalize()))
                .filter(Files::isRegularFile)
                .map(path -> noted(name, read(path)));
    }

    private static Optional<Path> within(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            // No file can have that name.
            return Optional.empty();
        }
    }

    private static TemplateFile read(Path path) {
        try {
            return new TemplateFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new InvalidTemplateException(path + ": it cannot be read: " + e, e);
        }
    }

    private static TemplateFile carried(String name) {
        try (InputStream in = TemplateFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " is not in the program");
            }
            return TemplateFile.carried(CARRIED + name, in.readAllBytes());
        } catch (IOException e) {
            throw new InvalidTemplateException(CARRIED + name + ": it cannot be read: " + e, e);
        }
    }
}
