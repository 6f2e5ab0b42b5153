package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hk.ipo.web.security.OpenIdProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

class OpenIdFileTest {

    private static final String SHORTEST =
            """
            issuer=https://login.example.com/realms/desk
            client-id=report
            client-secret=s3cret
            readers=desk
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void whatIsLeftOutIsAsMostProvidersHaveIt() throws IOException {
        assertThat(OpenIdFile.read(file(SHORTEST), Map.of()))
                .isEqualTo(
                        new OpenIdProvider(
                                URI.create("https://login.example.com/realms/desk"),
                                new OpenIdProvider.Client(
                                        "report", "s3cret", Set.of("openid", "profile")),
                                new OpenIdProvider.Claims("preferred_username", "groups"),
                                Set.of("desk"),
                                Set.of()));
    }

    @Test
    void groupsMayHaveCommasAndTheSecretComesFromTheEnvironmentUnlessTheFileHasIt()
            throws IOException {
        OpenIdProvider read =
                OpenIdFile.read(
                        file(
                                """
                                issuer=http://127.0.0.1:9000
                                client-id=report
                                name-claim=email
                                groups-claim=realm_access.roles
                                readers=cn=desk,ou=hk; cn=research,ou=hk
                                operators=cn=operations,ou=hk
                                scopes=openid profile email
                                """),
                        Map.of("HK_IPO_OPENID_SECRET", "of the environment"));

        assertThat(read.readers()).containsExactlyInAnyOrder("cn=desk,ou=hk", "cn=research,ou=hk");
        assertThat(read.operators()).containsExactly("cn=operations,ou=hk");
        assertThat(read.client().secret()).isEqualTo("of the environment");
        assertThat(read.client().scopes()).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(read.claims())
                .isEqualTo(new OpenIdProvider.Claims("email", "realm_access.roles"));
        assertThat(read).asString().doesNotContain("of the environment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issuer=https://login.example.com/realms/desk|issuer=http://login.example.com"
                        + "|issuer: an address with https expected",
                "issuer=https://login.example.com/realms/desk|issuer=not an address"
                        + "|issuer: an address expected",
                "client-secret=s3cret|scopes=openid|client-id and client-secret expected",
                "readers=desk|readers=;|readers or operators expected",
                "readers=desk|readers=desk\\nscopes=profile|scopes: openid among them expected",
                "readers=desk|reader=desk|unknown key reader"
            })
    void whatCannotBeIsRefusedWithItsPlace(String line, String instead, String message)
            throws IOException {
        Path file = file(SHORTEST.replace(line, instead.replace("\\n", "\n")));

        assertThatThrownBy(() -> OpenIdFile.read(file, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": " + message);
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws IOException {
        Path file = file(SHORTEST);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> OpenIdFile.read(file, Map.of()))
                .hasMessage(
                        "a file that only its owner can read expected (chmod 600 " + file + ")");
    }

    private Path file(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("openid.properties"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
