package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class CredentialsTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theyComeFromTheEnvironmentWhenItNamesAUser() {
        assertThat(Credentials.ofEnvironment(Map.of("HK_IPO_DATABASE_PASSWORD", "secret")))
                .isEmpty();
        assertThat(
                        Credentials.ofEnvironment(
                                Map.of(
                                        "HK_IPO_DATABASE_USER", "ipo",
                                        "HK_IPO_DATABASE_PASSWORD", "secret")))
                .contains(new Credentials("ipo", "secret"));
    }

    @Test
    void theyComeFromAFileThatOnlyItsOwnerCanRead() throws IOException {
        assertThat(Credentials.ofFile(file("rw-------", "user=ipo\npassword=secret\n")))
                .isEqualTo(new Credentials("ipo", "secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    void aFileThatOthersCanReadOrWriteIsRefused(String permissions) throws IOException {
        Path file = file(permissions, "user=ipo\npassword=secret\n");

        assertThatThrownBy(() -> Credentials.ofFile(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a file that only its owner can read expected (chmod 600 " + file + ")");
    }

    @Test
    void aFileWithoutAUserOrNoFileIsRefused() throws IOException {
        Path nobody = file("rw-------", "password=secret\n");

        assertThatThrownBy(() -> Credentials.ofFile(nobody))
                .hasMessage("a file with user=… and password=… expected");
        assertThatThrownBy(() -> Credentials.ofFile(folder.resolve("none")))
                .hasMessage(folder.resolve("none") + " cannot be read");
    }

    @Test
    void thePasswordIsNeverPrinted() {
        assertThat(new Credentials("ipo", "secret")).hasToString("ipo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/facts?user=ipo&password=secret",
                "jdbc:postgresql://ipo:secret@host/facts",
                "jdbc:h2:mem:x;PASSWORD=secret"
            })
    void anAddressWithAPasswordIsRefusedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> Database.at(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an address without a password expected, which every user of the machine"
                                + " could read; give it in HK_IPO_DATABASE_PASSWORD or in a file by"
                                + " --database-credentials");
    }

    private Path file(String permissions, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("credentials.properties"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }
}
