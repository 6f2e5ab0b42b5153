package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

class LauncherTest {

    @Test
    void saysInOneLineWhichJavaIsNeeded() {
        assertThat(Launcher.complaintAbout(Runtime.Version.parse("17.0.15+6-Debian-1"), "/opt/17"))
                .contains("this program needs Java 21 or newer; this is Java 17.0.15 (/opt/17)");
    }

    @Test
    void saysNothingAboutTheOldestJavaThatWillDo() {
        assertThat(Launcher.complaintAbout(Runtime.Version.parse("21"), "/opt/21")).isEmpty();
    }

    @Test
    void isCompiledForJava17WhichWouldNotLoadTheRest() throws IOException {
        assertThat(classFileVersion(Launcher.class)).isEqualTo(61);
        assertThat(classFileVersion(ReportApplication.class)).isEqualTo(65);
    }

    private static int classFileVersion(Class<?> type) throws IOException {
        try (InputStream stream =
                        Objects.requireNonNull(
                                type.getResourceAsStream(type.getSimpleName() + ".class"));
                DataInputStream data = new DataInputStream(stream)) {
            data.skipNBytes(6);
            return data.readUnsignedShort();
        }
    }
}
