package hk.ipo.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where templates are found: in a folder, and where that lacks one, among those carried. */
public final class TemplateFolder {

    private static final String CARRIED = "templates/";

    private final Optional<Path> folder;

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
        return own(name).orElseGet(() -> carried(name));
    }

    /**
     * A file beside the templates, such as a logo, where there is one. It must lie within the
     * folder.
     */
    Optional<TemplateFile> own(String name) {
        return folder.flatMap(path -> within(path, name))
                .filter(path -> path.startsWith(folder.orElseThrow().normalize()))
                .filter(Files::isRegularFile)
                .map(TemplateFolder::read);
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
