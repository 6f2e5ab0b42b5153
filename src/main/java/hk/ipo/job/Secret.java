package hk.ipo.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A password. It comes from the environment or a file, never from the command line, which every
 * user of the machine can read.
 *
 * @param text the password, which is never printed
 */
public record Secret(String text) {

    /** The environment variable with the password that PDF files open with. */
    public static final String PDF = "HK_IPO_PDF_PASSWORD";

    /** The environment variable with the password of the key store that signs. */
    public static final String SIGN = "HK_IPO_SIGN_PASSWORD";

    /** The environment variable with what proves us to an identity provider. */
    public static final String OPEN_ID = "HK_IPO_OPENID_SECRET";

    /** The one in the environment, when there is a variable of the name. */
    public static Optional<Secret> ofEnvironment(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isEmpty())
                .map(Secret::new);
    }

    /**
     * The one line of a file.
     *
     * @throws IllegalArgumentException when it cannot be read, has not one line, or can be read by
     *     others
     */
    public static Secret ofFile(Path file) {
        List<String> lines;
        try {
            OwnersFile.check(file);
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
        if (lines.size() != 1 || lines.getFirst().isEmpty()) {
            throw new IllegalArgumentException(
                    file + ": the password on one line and nothing else expected");
        }
        return new Secret(lines.getFirst());
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "***";
    }
}
