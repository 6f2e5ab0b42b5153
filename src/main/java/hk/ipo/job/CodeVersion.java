package hk.ipo.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The program's version, from what the build noted about itself. */
public final class CodeVersion {

    private static final String RESOURCE = "/META-INF/build-info.properties";

    /** The version, {@code 0.1.0}. */
    public static String read() {
        Properties build = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(CodeVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            build.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(build.getProperty("build.version"), "build.version");
    }

    /** The version and what runs it, {@code 0.1.0 on Java 21}. */
    static String withJava() {
        return read() + " on Java " + Runtime.version().feature();
    }

    private CodeVersion() {}
}
