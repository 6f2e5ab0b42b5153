package hk.ipo.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Who one is to the database. They come from the environment or a file, never from the command
 * line, which every user of the machine can read.
 *
 * @param user the database's user
 * @param password the user's password, which is never printed
 */
public record Credentials(String user, String password) {

    /** The environment variable with the user's name. */
    public static final String USER = "HK_IPO_DATABASE_USER";

    /** The environment variable with the password. */
    public static final String PASSWORD = "HK_IPO_DATABASE_PASSWORD";

    /** Those in the environment, when it names a user. */
    public static Optional<Credentials> ofEnvironment(Map<String, String> environment) {
        return ofEnvironment(environment, USER, PASSWORD);
    }

    /** Those in the environment for something else, when it names a user of it. */
    public static Optional<Credentials> ofEnvironment(
            Map<String, String> environment, String userVariable, String passwordVariable) {
        return Optional.ofNullable(environment.get(userVariable))
                .map(user -> new Credentials(user, environment.getOrDefault(passwordVariable, "")));
    }

    /**
     * Those in a properties file with {@code user} and {@code password}.
     *
     * @throws IllegalArgumentException when it cannot be read, has no user, or can be read by
     *     others
     */
    public static Credentials ofFile(Path file) {
        Map<String, String> said = SecretProperties.ofFile(file);
        return Optional.ofNullable(said.get("user"))
                .map(user -> new Credentials(user, said.getOrDefault("password", "")))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "a file with user=… and password=… expected"));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user;
    }
}
