package hk.ipo.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

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
        Properties properties = new Properties();
        try {
            OwnersFile.check(file);
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
        return Optional.ofNullable(properties.getProperty("user"))
                .map(user -> new Credentials(user, properties.getProperty("password", "")))
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
