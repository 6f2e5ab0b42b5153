package hk.ipo.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The file of users, and what it is needed for. */
class UsersFileTest {

    private static final String HASH =
            "$2a$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234";

    @TempDir private Path folder = Path.of("");

    @Test
    void aLineMadeIsALineRead() throws IOException {
        String line = UsersFile.line("anna", "correct horse battery", Set.of(Role.OPERATOR));

        List<User> users = UsersFile.read(file("# the desk\n\n" + line + "\n"));

        assertThat(users).singleElement().hasToString("anna[OPERATOR]");
        assertThat(
                        new BCryptPasswordEncoder()
                                .matches("correct horse battery", users.getFirst().hash()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "anna:secret:reader, name:{bcrypt}hash:role[,role] expected",
        "anna:{bcrypt}secret:reader, a bcrypt hash expected",
        "anna:{bcrypt}" + HASH + ":admin, reader or operator expected",
        "an na:{bcrypt}" + HASH + ":reader, a name of letters",
        "anna:{noop}secret:reader, name:{bcrypt}hash:role[,role] expected"
    })
    void aLineAtFaultIsNamedWithoutWhatIsSecretInIt(String line, String expected)
            throws IOException {
        Path file = file("# the desk\n" + line + "\n");

        assertThatThrownBy(() -> UsersFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("users.txt:2: " + expected)
                .message()
                .doesNotContain("secret", HASH);
    }

    @Test
    void aPasswordMustBeLongEnoughAndNoLongerThanIsTakenIn() {
        assertThatThrownBy(() -> UsersFile.line("anna", "short", Set.of(Role.READER)))
                .hasMessageContaining("at least 12 characters");
        assertThatThrownBy(() -> UsersFile.line("anna", "x".repeat(73), Set.of(Role.READER)))
                .hasMessageContaining("at most 72 bytes");
    }

    @Test
    void anAddressThatOthersReachNeedsUsers() throws IOException {
        InetAddress everywhere = InetAddress.getByName("0.0.0.0");

        assertThatThrownBy(() -> new Access(everywhere, List.of(), List.of()))
                .hasMessage(
                        "0.0.0.0 can be reached by others: users expected (--users=FILE or"
                                + " --openid=FILE)");
        assertThat(
                        new Access(
                                        everywhere,
                                        List.of(),
                                        List.of(new User("anna", HASH, Set.of(Role.READER))))
                                .isOpen())
                .isFalse();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("users.txt"), content);
    }
}
