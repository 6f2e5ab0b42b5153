package hk.ipo.job;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A properties file with a secret in it. */
public final class SecretProperties {

    /**
     * What it says, by key.
     *
     * @throws IllegalArgumentException when it cannot be read, or can be read by others
     */
    public static Map<String, String> ofFile(Path file) {
        Properties properties = new Properties();
        try {
            OwnersFile.check(file);
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }

    private SecretProperties() {}
}
