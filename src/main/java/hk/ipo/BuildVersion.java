package hk.ipo;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The program's version, from what the build noted about itself. */
final class BuildVersion implements IVersionProvider {

    private static final String RESOURCE = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(
                        BuildVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            build.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return new String[] {"hk-ipo-report " + build.getProperty("build.version")};
    }
}
