package hk.ipo.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Texts that were looked at once and found right. */
final class Golden {

    /** A text is the one in a file among the test's resources. */
    static void assertSame(String actual, String name) throws IOException {
        // What came out stays behind, to be compared and, where it is right, taken over.
        Files.writeString(Files.createDirectories(Path.of("target/golden")).resolve(name), actual);
        try (InputStream golden =
                Objects.requireNonNull(Golden.class.getResourceAsStream(name), name)) {
            assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Golden() {}
}
