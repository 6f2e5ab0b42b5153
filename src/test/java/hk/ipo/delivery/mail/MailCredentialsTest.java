package hk.ipo.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class MailCredentialsTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void theyComeFromTheEnvironment() {
        assertThat(
                        MailCredentials.of(
                                Map.of(
                                        "HK_IPO_MAIL_USER", "me",
                                        "HK_IPO_MAIL_PASSWORD", "secret")))
                .contains(new MailCredentials("me", "secret"));
        assertThat(MailCredentials.of(Map.of("HOME", "/root"))).isEmpty();
    }

    @Test
    void oneWithoutTheOtherIsAMistake() {
        assertThatThrownBy(() -> MailCredentials.of(Map.of("HK_IPO_MAIL_USER", "me")))
                .hasMessage(
                        "HK_IPO_MAIL_USER and HK_IPO_MAIL_PASSWORD expected, not one of them alone");
    }

    @Test
    void theyNeverShowThePassword() {
        assertThat(new MailCredentials("me", "secret")).hasToString("me");
    }

    @Test
    void aFileOfTheOwnersIsRead() throws IOException {
        Path file = file("rw-------", "user=me\npassword=se=cret\n");

        assertThat(MailCredentials.of(file)).isEqualTo(new MailCredentials("me", "se=cret"));
    }

    @Test
    void aFileThatEverybodyMayReadIsRefused() throws IOException {
        Path file = file("rw-r--r--", "user=me\npassword=secret\n");

        assertThatThrownBy(() -> MailCredentials.of(file))
                .hasMessage(file + " may be read by everybody: chmod 600 expected");
    }

    @Test
    void aFileWithoutAPasswordIsRefused() throws IOException {
        Path file = file("rw-------", "user=me\n");

        assertThatThrownBy(() -> MailCredentials.of(file))
                .hasMessage(file + ": a line user=… and a line password=… expected");
    }

    private Path file(String permissions, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("credentials"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
