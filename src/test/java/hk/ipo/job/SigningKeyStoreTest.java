package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hk.ipo.render.pdf.TestSigner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;

/** The key store's certificate is valid from 2025 to 2027. */
class SigningKeyStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-06T00:00:00Z");
    private static final Secret PASSWORD = new Secret("changeit");

    @TempDir private Path folder = Path.of("");

    private Path store = Path.of("");

    @BeforeEach
    void makeAStore() throws GeneralSecurityException, IOException {
        store =
                TestSigner.named("CN=Anna Chan, O=Example")
                        .store(folder.resolve("keys.p12"), "report", "changeit");
    }

    @Test
    void theSignerIsWhomTheCertificateNames() {
        assertThat(new SigningKeyStore(store, PASSWORD).signer("report", NOW).name())
                .isEqualTo("Anna Chan");
        assertThat(new SigningKeyStore(store, PASSWORD).signer("Report", NOW).name())
                .isEqualTo("Anna Chan");
    }

    @Test
    void aWrongPasswordIsSaidWithoutRepeatingIt() {
        assertThat(refusal(store, new Secret("guess"), "report", NOW))
                .isEqualTo("the key store " + store + " does not open with the password given");
    }

    @Test
    void aNameThatIsNotInTheStoreIsAnsweredWithThoseThatAre() {
        assertThat(refusal(store, PASSWORD, "other", NOW))
                .isEqualTo("the key store " + store + " has no key 'other', but: report");
    }

    @Test
    void aCertificateThatIsNotValidNowIsRefusedWithItsDay() {
        assertThat(refusal(store, PASSWORD, "report", Instant.parse("2028-01-01T00:00:00Z")))
                .isEqualTo(
                        "the key store "
                                + store
                                + " cannot sign: the certificate of 'report' expired at"
                                + " 2027-12-31T23:59:59Z");
        assertThat(refusal(store, PASSWORD, "report", Instant.parse("2024-12-31T23:59:59Z")))
                .isEqualTo(
                        "the key store "
                                + store
                                + " cannot sign: the certificate of 'report' is not valid before"
                                + " 2025-01-01T00:00:00Z");
    }

    @Test
    void whatIsNoKeyStoreOrNotThereIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.p12"), "not a key store");

        assertThat(refusal(other, PASSWORD, "report", NOW))
                .isEqualTo("the key store " + other + " cannot be read as a PKCS#12 key store");
        assertThat(refusal(folder.resolve("none.p12"), PASSWORD, "report", NOW))
                .isEqualTo(
                        "the key store "
                                + folder.resolve("none.p12")
                                + " cannot be read as a PKCS#12 key store");
    }

    @Test
    void aSecretComesFromTheEnvironmentOrFromAFileOfItsOwner() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "changeit\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThat(Secret.ofFile(file)).isEqualTo(PASSWORD).hasToString("***");
        assertThat(Secret.ofEnvironment(Map.of("HK_IPO_SIGN_PASSWORD", "changeit"), Secret.SIGN))
                .contains(PASSWORD);
        assertThat(Secret.ofEnvironment(Map.of("HK_IPO_SIGN_PASSWORD", ""), Secret.SIGN)).isEmpty();
        assertThat(Secret.ofEnvironment(Map.of(), Secret.SIGN)).isEmpty();
    }

    private static String refusal(Path file, Secret password, String alias, Instant now) {
        RunFailedException refused =
                catchThrowableOfType(
                        RunFailedException.class,
                        () -> new SigningKeyStore(file, password).signer(alias, now));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        return String.valueOf(refused.getMessage());
    }
}
