package hk.ipo.delivery.mail;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * With what a mail server lets us in. It never comes from the command line, which others on the
 * machine can read, and never shows itself.
 *
 * @param user the user's name
 * @param password the password
 */
public record MailCredentials(String user, String password) {

    /** The environment's variable that holds the user's name. */
    public static final String USER = "HK_IPO_MAIL_USER";

    /** The environment's variable that holds the password. */
    public static final String PASSWORD = "HK_IPO_MAIL_PASSWORD";

    /** What an environment says; nothing where it says neither. */
    public static Optional<MailCredentials> of(Map<String, String> environment) {
        return of(
                Optional.ofNullable(environment.get(USER)),
                Optional.ofNullable(environment.get(PASSWORD)),
                USER + " and " + PASSWORD + " expected, not one of them alone");
    }

    /**
     * What a properties file says with {@code user} and {@code password}.
     *
     * @throws IllegalArgumentException when it cannot be read, lacks one of the two, or may be read
     *     by others than its owner and group
     */
    public static MailCredentials of(Path file) {
        Properties properties = new Properties();
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file)
                            .contains(PosixFilePermission.OTHERS_READ)) {
                throw new IllegalArgumentException(
                        file + " may be read by everybody: chmod 600 expected");
            }
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
        String expected = file + ": a line user=… and a line password=… expected";
        return of(
                        Optional.ofNullable(properties.getProperty("user")),
                        Optional.ofNullable(properties.getProperty("password")),
                        expected)
                .orElseThrow(() -> new IllegalArgumentException(expected));
    }

    private static Optional<MailCredentials> of(
            Optional<String> user, Optional<String> password, String expected) {
        if (user.isEmpty() && password.isEmpty()) {
            return Optional.empty();
        }
        if (user.isEmpty() || password.isEmpty()) {
            throw new IllegalArgumentException(expected);
        }
        return Optional.of(new MailCredentials(user.get(), password.get()));
    }

    /** The user's name alone. */
    @Override
    public String toString() {
        return user;
    }
}
